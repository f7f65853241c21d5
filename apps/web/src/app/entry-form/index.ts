export * from './entry-form';
export * from './unsent';
export * from './choices';
