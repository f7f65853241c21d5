export * from './dates';
export * from './date-pipes';
export * from './relative-days';
export * from './due';
export * from './today';
