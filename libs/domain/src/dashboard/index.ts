export * from './dashboard';
export * from './dashboard-assembly';
export * from './dashboard-figures';
export * from './dashboard-health';
export * from './dashboard-permissions';
export * from './dashboard-sentence';
