import { isApproving, type Actor } from '@hampeyman/domain/access';
import { DomainError } from '@hampeyman/domain/problems';
import { abilityFor, allows, refusedFields, type Ability } from '@hampeyman/domain/rights';

const abilities = new WeakMap<Actor, Ability>();

/** What `actor` may do, built once per request. */
export function abilityOf(actor: Actor): Ability {
  const known = abilities.get(actor);
  if (known !== undefined) return known;
  const built = abilityFor(actor);
  abilities.set(actor, built);
  return built;
}

/**
 * Lets `actor` do `action` to `record` (or to some record of the type, where there is none yet). Throws `access.denied`; for an approving act
 * without the second factor, where it is required, `sessions.second-factor-required`.
 */
export function authorize(actor: Actor, action: string, subjectType: string, record?: object): void {
  const ability = abilityOf(actor);
  const allowed = record === undefined ? ability.can(action, subjectType) : allows(ability, action, subjectType, record);
  if (!allowed) throw new DomainError('access.denied');
  if (actor.lacksSecondFactor && isApproving(action, subjectType)) throw new DomainError('sessions.second-factor-required');
}

/**
 * Lets `actor` do `action` to these `fields` of `record`, as it stands; the rest of it may be somebody else's. Throws as `authorize`, and
 * `access.field-denied`, or what `reasons` gives for a field, naming every field refused.
 */
export function authorizeFields(
  actor: Actor,
  action: string,
  subjectType: string,
  record: object,
  fields: readonly string[],
  reasons: Readonly<Record<string, string>> = {},
): void {
  authorize(actor, action, subjectType, record);
  const refused = refusedFields(abilityOf(actor), action, subjectType, record, fields).map((path) => ({
    path,
    code: reasons[path] ?? 'access.field-denied',
  }));
  const [first] = refused;
  if (first !== undefined) throw new DomainError(first.code, {}, refused);
}
