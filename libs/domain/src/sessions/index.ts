export * from './session';
export * from './open-session';
export * from './session-requests';
export * from './session-errors';
export * from './session-texts';
