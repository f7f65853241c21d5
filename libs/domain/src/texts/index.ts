export * from './counted';
export * from './language';
