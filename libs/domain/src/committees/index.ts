export * from './committee';
