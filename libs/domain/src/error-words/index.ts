export * from './error-words';
