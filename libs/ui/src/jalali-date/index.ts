export * from './reader-date-adapter';
export * from './month-calendar';
