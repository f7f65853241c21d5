import { instantSql } from '../database/instant-sql';
import { postRefSql } from '../database/ref-sql';

/** Columns of a meeting in a list; the tables are `meetings m`, `committees c` and `minutes x` (left). */
export const meetingColumns = `
  m.id, m.memorandum_id AS "memorandumId", m.code, m.number_code AS "numberCode", m.sequence_no AS "sequenceNo",
  m.province_code AS "provinceCode", m.committee_id AS "committeeId",
  jsonb_build_object('id', c.id, 'code', c.code, 'titleFa', c.name_fa, 'titleEn', c.name_en) AS committee,
  m.kind, m.state, (m.starts_at AT TIME ZONE 'Asia/Tehran')::date::text AS "heldOn",
  ${instantSql('m.starts_at')} AS "startsAt", ${instantSql('m.ends_at')} AS "endsAt",
  m.place_fa AS "placeFa", m.place_en AS "placeEn", x.state AS "minutesState",
  (SELECT count(*)::int FROM decisions d WHERE d.meeting_id = m.id) AS "decisionCount",
  m.is_sample AS "isSample", m.version`;

export const meetingTables = `meetings m JOIN committees c ON c.id = m.committee_id LEFT JOIN minutes x ON x.meeting_id = m.id`;

/** What the page of one meeting has beyond the list; $1 is today. */
export const meetingDetailColumns = `
  jsonb_build_object('total', c.quorum_total, 'perSide', c.quorum_per_side) AS "committeeQuorum",
  c.invitation_hours AS "invitationHours", m.invitation_number AS "invitationNumber", m.invitation_sent_on::text AS "invitationSentOn",
  m.classification, m.cancel_reason_fa AS "cancelReasonFa",
  m.next_meeting_fa AS "nextMeetingFa", m.next_meeting_en AS "nextMeetingEn", m.next_meeting_on::text AS "nextMeetingOn",
  to_char(m.closed_at, 'HH24:MI') AS "closedAt",
  CASE WHEN x.meeting_id IS NULL THEN NULL ELSE jsonb_build_object(
    'state', x.state, 'letterNumber', x.letter_number, 'contentHash', x.content_hash, 'verificationCode', x.verification_code,
    'finalisedAt', ${instantSql('x.finalised_at')}, 'signedOn', x.signed_on, 'distributedOn', x.distributed_on,
    'originalKeptAtFa', x.original_kept_at_fa,
    'addenda', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'number', a.number, 'textFa', a.text_fa, 'textEn', a.text_en,
        'addedAt', ${instantSql('a.added_at')},
        'person', jsonb_build_object('id', person.id, 'nameFa', person.name_fa, 'nameEn', person.name_en)) ORDER BY a.number), '[]')
      FROM minutes_addenda a JOIN people person ON person.id = a.person_id WHERE a.meeting_id = m.id)
  ) END AS minutes,
  CASE WHEN x.content IS NOT NULL
    THEN jsonb_build_object('quorum', x.content->'quorum', 'previousDecisions', x.content->'previousDecisions') END AS frozen,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('postId', s.post_id, 'side', s.side, 'seat', s.seat,
      'from', s.held_from, 'to', s.held_to) ORDER BY s.display_order), '[]')
    FROM committee_seats s WHERE s.committee_id = m.committee_id) AS seats`;

/** The roll of the meeting with id $2; who sat there, else who holds the post on the day $1 of the meeting. */
export const attendanceRows = `
  SELECT a.id, a.display_order AS "displayOrder", a.side, a.seat, a.state, ${postRefSql('a.post_id', '$1::date')} AS post,
    CASE WHEN person.id IS NULL THEN NULL
      ELSE jsonb_build_object('id', person.id, 'nameFa', person.name_fa, 'nameEn', person.name_en) END AS person,
    ${postRefSql('a.delegate_for_post_id', '$1::date')} AS "delegateFor",
    a.guest_name_fa AS "guestNameFa", a.guest_name_en AS "guestNameEn", a.guest_title_fa AS "guestTitleFa",
    a.guest_title_en AS "guestTitleEn", a.guest_organisation_fa AS "guestOrganisationFa",
    to_char(a.arrived_at, 'HH24:MI') AS "arrivedAt", to_char(a.left_at, 'HH24:MI') AS "leftAt",
    a.dissent_fa AS "dissentFa", a.dissent_en AS "dissentEn", a.dissent_agenda_position AS "dissentAgendaPosition"
  FROM attendances a
  LEFT JOIN people person ON person.id = coalesce(a.person_id,
    (SELECT h.person_id FROM holdings h WHERE h.post_id = a.post_id AND $1::date BETWEEN h.held_from AND coalesce(h.held_to, 'infinity')
     ORDER BY h.is_acting DESC, h.held_from LIMIT 1))
  WHERE a.meeting_id = $2 ORDER BY a.display_order, a.id`;
