export * from './an-actor';
export * from './a-meeting';
export * from './a-task';
export * from './a-code-list-entry';
