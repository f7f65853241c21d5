export * from './clean';
export * from './digits';
export * from './fold';
export * from './numbers';
export * from './ordinal';
export * from './query-keys';
export * from './search-keys';
export * from './words';
