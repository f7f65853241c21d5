import type { Actor } from './actor';

/**
 * How a feature adds its rules: `can(action, subject, conditions?, fields?)`. Conditions use equality and `$in` only, so that a rule can
 * become SQL; `fields` narrows a rule to those of the record, none means all of them.
 */
export type Can = (action: string, subjectType: string, conditions?: Readonly<Record<string, unknown>>, fields?: readonly string[]) => void;

/** A feature's rights of one actor. */
export type RuleSet = (actor: Actor, can: Can) => void;
