export * from './second-factor';
export * from './second-factor-requests';
export * from './second-factor-letters';
export * from './second-factor-errors';
export * from './second-factor-texts';
