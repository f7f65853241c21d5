export * from './organisation';
export * from './organisation-requests';
export * from './organisation-permissions';
export * from './organisation-errors';
export * from './organisation-texts';
export * from './organisation-rules';
