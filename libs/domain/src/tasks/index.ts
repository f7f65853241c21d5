export * from './task';
export * from './task-requests';
