export * from './province-map';
