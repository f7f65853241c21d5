export * from './tone';
export * from './state-chip';
