export * from './organisation';
export * from './organisation-requests';
