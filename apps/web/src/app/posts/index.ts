export * from './posts-client';
export * from './post-options';
