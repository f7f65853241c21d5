import type { RuleSet } from './ability';

/** The rules of every feature, in the order of the features' directions. */
export const ruleSets: readonly RuleSet[] = [];
