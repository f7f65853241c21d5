export * from './indicator-value';
export * from './indicator-value-errors';
export * from './indicator-value-permissions';
export * from './indicator-value-requests';
export * from './indicator-value-rules';
export * from './indicator-value-state';
export * from './indicator-value-texts';
