export * from './committee';
export * from './committee-rules';
export * from './committee-permissions';
export * from './committee-errors';
export * from './committee-texts';
