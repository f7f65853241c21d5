export * from './holiday';
export * from './holiday-requests';
export * from './holiday-permissions';
export * from './holiday-errors';
export * from './holiday-texts';
export * from './holiday-rules';
