export * from './rights-table';
