export * from './more';
