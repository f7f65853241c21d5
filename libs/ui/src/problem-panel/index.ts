export * from './problem-panel';
