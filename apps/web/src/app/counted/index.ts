export * from './counted-chips';
export * from './counted-pipe';
