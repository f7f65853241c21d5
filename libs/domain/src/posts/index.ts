export * from './post';
export * from './post-requests';
export * from './post-permissions';
export * from './post-errors';
export * from './post-texts';
export * from './post-rules';
export * from './post-place';
