export * from './mirrored-bar';
export * from './mirrored-pair';
export type { MirroredRow } from './mirrored-row';
