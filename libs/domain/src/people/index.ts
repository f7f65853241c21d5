export * from './person';
export * from './person-requests';
