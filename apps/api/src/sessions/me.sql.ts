import { sessionLife } from '@hampeyman/domain/sessions';

/** The posts somebody holds on `day`, the one in which a session begins first: a regular one with a role before others, the oldest first. */
const heldBy = (person: string, day: string): string => `
  FROM holdings h JOIN posts held ON held.id = h.post_id JOIN organisations unit ON unit.id = held.organisation_id
  WHERE h.person_id = ${person} AND ${day} BETWEEN h.held_from AND coalesce(h.held_to, 'infinity')`;
const inOrder = 'held.role IS NULL, h.is_acting, h.held_from, held.code';

/** $1 person: the post in which their session begins. */
export const firstPost = `SELECT held.id ${heldBy('$1', `(now() AT TIME ZONE 'Asia/Tehran')::date`)} ORDER BY ${inOrder} LIMIT 1`;

/** The session must be open and not have idled, its person not disabled, and the post asked for ($2), else its own, still held on this very day in Tehran. */
const currentOfSession = `
WITH RECURSIVE today AS (SELECT (now() AT TIME ZONE 'Asia/Tehran')::date AS day),
current AS (
  SELECT p.id AS person_id, wanted.post_id, h.acting_for_person_id, s.second_factor_at IS NOT NULL AS has_second_factor,
    s.is_by_provider,
    s.last_seen_at < now() - interval '1 minute' AS is_unseen
  FROM sessions s
  CROSS JOIN today
  CROSS JOIN LATERAL (SELECT coalesce($2::uuid, s.post_id) AS post_id) wanted
  JOIN people p ON p.id = s.person_id AND NOT p.is_disabled
  LEFT JOIN LATERAL (
    SELECT holding.id, holding.acting_for_person_id FROM holdings holding
    WHERE holding.person_id = p.id AND holding.post_id = wanted.post_id
      AND today.day BETWEEN holding.held_from AND coalesce(holding.held_to, 'infinity')
    ORDER BY holding.is_acting LIMIT 1
  ) h ON true
  WHERE s.id = $1 AND s.ended_at IS NULL AND s.expires_at > now()
    AND s.last_seen_at > now() - interval '${sessionLife.idleMinutes} minutes' AND (wanted.post_id IS NULL OR h.id IS NOT NULL)
)`;

/** Whoever acted in the post on that day: a deputy is appointed because the regular holder is away, so the deputy comes first. */
const currentOfPost = `
WITH RECURSIVE today AS (SELECT $2::date AS day),
current AS (
  SELECT holding.person_id, holding.post_id, holding.acting_for_person_id, true AS has_second_factor, false AS is_by_provider,
    false AS is_unseen
  FROM holdings holding JOIN posts held ON held.id = holding.post_id CROSS JOIN today
  WHERE held.code = $1 AND today.day BETWEEN holding.held_from AND coalesce(holding.held_to, 'infinity')
  ORDER BY holding.is_acting DESC LIMIT 1
)`;

/** The person, their post and what it reaches on the day, from `current` and `today`. */
const person = `,
above AS (
  SELECT o.id, o.parent_id FROM current JOIN posts ON posts.id = current.post_id JOIN organisations o ON o.id = posts.organisation_id
  UNION
  SELECT o.id, o.parent_id FROM organisations o JOIN above ON o.id = above.parent_id
)
SELECT
  jsonb_build_object('id', p.id, 'nameFa', p.name_fa, 'nameEn', p.name_en, 'honorificFa', p.honorific_fa) AS person,
  coalesce(p.login, '') AS login,
  CASE WHEN post.id IS NULL THEN NULL
    ELSE jsonb_build_object('id', post.id, 'code', post.code, 'titleFa', post.title_fa, 'titleEn', post.title_en) END AS post,
  (SELECT jsonb_build_object('id', absent.id, 'nameFa', absent.name_fa, 'nameEn', absent.name_en)
    FROM people absent WHERE absent.id = current.acting_for_person_id) AS "actingFor",
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', held.id, 'titleFa', held.title_fa, 'titleEn', held.title_en,
      'organisationFa', unit.name_fa, 'organisationEn', unit.name_en, 'isActing', h.is_acting) ORDER BY ${inOrder})
    ${heldBy('current.person_id', '(SELECT day FROM today)')}
  ), '[]') AS posts,
  CASE WHEN o.id IS NULL THEN NULL
    ELSE jsonb_build_object('id', o.id, 'code', o.code, 'nameFa', o.name_fa, 'nameEn', o.name_en) END AS organisation,
  p.language, p.calendar, p.theme, p.is_sample AS "isSample",
  -- one that had no part in the session holds nobody up
  p.initial_password_until IS NOT NULL AND NOT current.is_by_provider AS "mustChangePassword", p.version,
  post.id AS "postId", o.id AS "organisationId", post.side, post.role, post.scope_level AS "scopeLevel",
  CASE WHEN post.scope_level = 'COMMITTEE' THEN coalesce(c.province_code, o.province_code) ELSE post.scope_province_code END AS "provinceCode",
  ARRAY(
    SELECT seat.committee_id FROM committee_seats seat CROSS JOIN today
    WHERE seat.post_id = post.id AND seat.seat IN ('CHAIR', 'SECRETARY')
      AND today.day BETWEEN seat.held_from AND coalesce(seat.held_to, 'infinity')
    ORDER BY 1
  ) AS "committeeIds",
  ARRAY(SELECT DISTINCT party.memorandum_id FROM memorandum_parties party JOIN above ON above.id = party.organisation_id ORDER BY 1)
    AS "memorandumIds",
  current.acting_for_person_id AS "actingForPersonId", current.has_second_factor AS "hasSecondFactor", current.is_unseen AS "isUnseen"
FROM current
JOIN people p ON p.id = current.person_id
LEFT JOIN posts post ON post.id = current.post_id
LEFT JOIN organisations o ON o.id = post.organisation_id
LEFT JOIN LATERAL (
  SELECT committee.province_code FROM committee_seats seat JOIN committees committee ON committee.id = seat.committee_id
  CROSS JOIN today
  WHERE seat.post_id = post.id AND seat.seat = 'SECRETARY'
    AND today.day BETWEEN seat.held_from AND coalesce(seat.held_to, 'infinity')
  ORDER BY seat.held_from LIMIT 1
) c ON true`;

/** From a session's id ($1) and a post ($2, null for that of the session) to the signed-in person in one statement, because every request asks it. */
export const meOfSession = `${currentOfSession}${person}`;

/** From a post's code ($1) and a date ($2) to whoever held it then. */
export const meOfPost = `${currentOfPost}${person}`;
