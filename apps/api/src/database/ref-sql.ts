/** A post as other records name it (`PostRef`), null where `post` is: with who acts in it on `day`, a deputy before the absent holder. */
export function postRefSql(post: string, day: string): string {
  return `(SELECT json_build_object('id', p.id, 'code', p.code, 'titleFa', p.title_fa, 'titleEn', p.title_en, 'side', p.side,
      'organisationFa', o.name_fa, 'organisationEn', o.name_en, 'personFa', held.name_fa, 'personEn', held.name_en)
    FROM posts p
    JOIN organisations o ON o.id = p.organisation_id
    LEFT JOIN LATERAL (
      SELECT person.name_fa, person.name_en FROM holdings h JOIN people person ON person.id = h.person_id
      WHERE h.post_id = p.id AND ${day} BETWEEN h.held_from AND coalesce(h.held_to, 'infinity')
      ORDER BY h.is_acting DESC, h.held_from LIMIT 1
    ) held ON true
    WHERE p.id = ${post})`;
}

/** The memoranda to which the agency of the organisation `organisation` is a party, itself or by a unit above it. */
export function memorandaOfSql(organisation: string): string {
  return `ARRAY(
    WITH RECURSIVE above AS (
      SELECT unit.id, unit.parent_id FROM organisations unit WHERE unit.id = ${organisation}
      UNION SELECT unit.id, unit.parent_id FROM organisations unit JOIN above ON unit.id = above.parent_id
    ) SELECT DISTINCT party.memorandum_id FROM memorandum_parties party JOIN above ON above.id = party.organisation_id)`;
}

/** The people, deputies among them, who held `post` on `day` or hold it on `today`; all three are expressions. */
export function holdersOfSql(post: string, day: string, today: string): string {
  const covers = (on: string): string => `${on} BETWEEN h.held_from AND coalesce(h.held_to, 'infinity')`;
  return `SELECT h.person_id FROM holdings h WHERE h.post_id = ${post} AND (${covers(day)} OR ${covers(today)})`;
}

/** A person as other records name them (`PersonRef`), null where `person` is. */
export function personRefSql(person: string): string {
  return `(SELECT json_build_object('id', who.id, 'nameFa', who.name_fa, 'nameEn', who.name_en) FROM people who WHERE who.id = ${person})`;
}

/**
 * Whose person `person` is, as rights ask about it: that of a side all of whose posts, ever held, stood there and watched over no more than
 * it, and who never held any and was added by that agency's administrator; `NONE` for others who never held any, `BEYOND` for everybody else.
 */
export function sideOfPersonSql(person: string): string {
  return `(SELECT CASE
      WHEN count(*) = 0 THEN coalesce((SELECT who.added_by_side FROM people who WHERE who.id = ${person}), 'NONE')
      WHEN count(*) = count(o.side) AND min(o.side) = max(o.side)
        AND NOT bool_or(coalesce(o.role IN ('ADMIN', 'AUDITOR') AND o.scope_level = 'NATIONAL', false)) THEN min(o.side)
      ELSE 'BEYOND' END
    FROM holdings held JOIN posts o ON o.id = held.post_id WHERE held.person_id = ${person})`;
}

/** A record with code and title as other records name it (`RecordRef`). */
export function recordRefSql(alias: string): string {
  return `json_build_object('id', ${alias}.id, 'code', ${alias}.code, 'titleFa', ${alias}.title_fa, 'titleEn', ${alias}.title_en)`;
}
