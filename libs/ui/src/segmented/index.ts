export * from './segmented';
