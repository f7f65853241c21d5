export * from './minutes';
