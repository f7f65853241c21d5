export * from './indicator';
export * from './indicator-requests';
