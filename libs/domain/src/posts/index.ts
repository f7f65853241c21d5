export * from './post';
export * from './post-requests';
