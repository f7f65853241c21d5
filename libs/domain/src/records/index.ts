export * from './record';
export * from './list';
export * from './change-of';
export * from './provenance';
export * from './record-errors';
