export * from './province';
export * from './province-code';
