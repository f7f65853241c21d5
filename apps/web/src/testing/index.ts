export * from './a-me';
export * from './render-page';
