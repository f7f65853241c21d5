export * from './memorandum';
export * from './memorandum-parts';
export * from './memorandum-requests';
