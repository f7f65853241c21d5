export * from './dashboard';
export * from './dashboard-figures';
export * from './dashboard-health';
