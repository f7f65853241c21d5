export * from './rag-chip';
