export * from './ability';
export { ruleSets } from './rule-sets';
