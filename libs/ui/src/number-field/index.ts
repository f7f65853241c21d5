export * from './number-field';
