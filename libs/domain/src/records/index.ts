export * from './record';
export * from './list';
export * from './change-of';
