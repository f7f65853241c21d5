export * from './decision';
export * from './decision-requests';
export * from './decision-state';
export * from './decision-wording';
export * from './decision-permissions';
export * from './decision-errors';
export * from './decision-texts';
