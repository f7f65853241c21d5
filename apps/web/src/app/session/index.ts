export * from './can';
export * from './session';
export * from './session-client';
export * from './session-guard';
export * from './session-interceptor';
export * from './start-page';
