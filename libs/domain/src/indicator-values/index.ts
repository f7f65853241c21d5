export * from './indicator-value';
export * from './indicator-value-requests';
