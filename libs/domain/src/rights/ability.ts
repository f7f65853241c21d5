import { AbilityBuilder, createMongoAbility, subject, type MongoAbility } from '@casl/ability';
import type { Actor, Can } from '../access';
import { ruleSets } from './rule-sets';

export type Ability = MongoAbility;

/** What `actor` may do, joined from all features; nothing is allowed that no rule names. */
export function abilityFor(actor: Actor): Ability {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  if (actor.role === 'SYSTEM') can('manage', 'all');
  const add: Can = (action, subjectType, conditions, fields) => {
    if (fields === undefined) can(action, subjectType, conditions as never);
    else can(action, subjectType, [...fields], conditions as never);
  };
  for (const rules of ruleSets) rules(actor, add);
  return build();
}

/** Whether `ability` lets the actor do `action` to this very record, or to one `field` of it. */
export function allows(ability: Ability, action: string, subjectType: string, record: object, field?: string): boolean {
  return ability.can(action, subject(subjectType, { ...record }) as never, field);
}

/** Those of `fields` to which the actor may not do `action` in this very record, as it stands. */
export function refusedFields(
  ability: Ability,
  action: string,
  subjectType: string,
  record: object,
  fields: readonly string[],
): readonly string[] {
  return fields.filter((field) => !allows(ability, action, subjectType, record, field));
}
