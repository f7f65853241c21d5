import { AbilityBuilder, createMongoAbility, subject, type MongoAbility } from '@casl/ability';
import type { Actor, Can } from '../access';
import { ruleSets } from './rule-sets';

export type Ability = MongoAbility;

/** What `actor` may do, joined from all features; nothing is allowed that no rule names. */
export function abilityFor(actor: Actor): Ability {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  if (actor.role === 'SYSTEM') can('manage', 'all');
  const add: Can = (action, subjectType, conditions) => {
    can(action, subjectType, conditions as never);
  };
  for (const rules of ruleSets) rules(actor, add);
  return build();
}

/** Whether `ability` lets the actor do `action` to this very record. */
export function allows(ability: Ability, action: string, subjectType: string, record: object): boolean {
  return ability.can(action, subject(subjectType, { ...record }) as never);
}
