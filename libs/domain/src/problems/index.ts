export * from './error-kind';
export * from './error-catalogue';
export * from './domain-error';
export * from './stale-error';
export * from './problem';
export * from './request-errors';
export * from './request-texts';
export * from './field-refusals';
