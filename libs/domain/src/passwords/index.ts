export * from './password';
export * from './password-requests';
export * from './password-rules';
export * from './password-letters';
export * from './password-errors';
export * from './password-texts';
