export * from './a-me';
export * from './render-page';
export * from './task-details';
