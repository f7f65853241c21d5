import type { Actor } from './actor';

/** How a feature adds its rules: `can(action, subject, conditions?)` with equality and `$in` only, so that a rule can become SQL. */
export type Can = (action: string, subjectType: string, conditions?: Readonly<Record<string, unknown>>) => void;

/** A feature's rights of one actor. */
export type RuleSet = (actor: Actor, can: Can) => void;
