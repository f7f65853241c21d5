export * from './an-actor';
export * from './a-task';
