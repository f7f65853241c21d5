export * from './decision';
export * from './decision-requests';
