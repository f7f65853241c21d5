export * from './sample-badge';
