export * from './obligation';
export * from './obligation-requests';
