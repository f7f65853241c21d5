export * from './activity';
export * from './activity-permissions';
