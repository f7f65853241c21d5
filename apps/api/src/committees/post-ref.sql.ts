/** Name of the person in the post `post` on `day` (SQL expressions): an acting deputy before the regular holder, as they sit there. */
export function holderOn(post: string, day: string, columns: string): string {
  return `(SELECT ${columns} FROM holdings h JOIN people person ON person.id = h.person_id
    WHERE h.post_id = ${post} AND ${day} BETWEEN h.held_from AND coalesce(h.held_to, 'infinity')
    ORDER BY h.is_acting DESC, h.held_from LIMIT 1)`;
}

/** The post with id `post` as other records name it (`PostRef`), null where it is null. */
export function postRefSql(post: string, day: string): string {
  return `(SELECT jsonb_build_object('id', p.id, 'code', p.code, 'titleFa', p.title_fa, 'titleEn', p.title_en, 'side', p.side,
      'organisationFa', o.name_fa, 'organisationEn', o.name_en,
      'personFa', ${holderOn('p.id', day, 'person.name_fa')}, 'personEn', ${holderOn('p.id', day, 'person.name_en')})
    FROM posts p JOIN organisations o ON o.id = p.organisation_id WHERE p.id = ${post})`;
}

/** An instant as ISO 8601 in UTC. */
export function instantSql(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
}
