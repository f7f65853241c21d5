export * from './field';
export * from './control';
