export * from './code-names';
