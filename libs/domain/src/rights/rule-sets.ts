import type { RuleSet } from '../access';
import { activityRules } from '../activity';

/** The rules of every feature, in the order of the features' directions. A room of its own, because it knows all of them. */
export const ruleSets: readonly RuleSet[] = [activityRules];
