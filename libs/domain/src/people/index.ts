export * from './person';
export * from './person-requests';
export * from './person-permissions';
export * from './person-errors';
export * from './person-texts';
export * from './person-rules';
