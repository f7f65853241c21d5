export * from './code-list';
export * from './code-list-requests';
export * from './code-list-rules';
export * from './code-list-permissions';
export * from './code-list-errors';
export * from './code-list-texts';
export * from './code-list-names';
