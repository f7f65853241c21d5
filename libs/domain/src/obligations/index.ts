export * from './obligation';
export * from './obligation-requests';
export * from './obligation-state';
export * from './obligation-permissions';
export * from './obligation-errors';
export * from './obligation-texts';
