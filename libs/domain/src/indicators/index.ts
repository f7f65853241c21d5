export * from './indicator';
export * from './indicator-achievement';
export * from './indicator-reading';
export * from './indicator-requests';
