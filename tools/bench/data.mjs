import pg from 'pg';
import { Failure } from '../failure.mjs';

/** Sizes of the reference set at factor 1. Provinces, agencies and accounts stay as they are at every factor. */
const WHOLE = { memoranda: 120, obligations: 6_000, tasks: 150_000, meetings: 8_000, decisions: 60_000, indicators: 400 };
export const PROVINCES = 31;
export const ACCOUNTS = 1_500;
const PERIODS = 60;

/** Accounts from here on are for trying to sign in, every second of them disabled; those before hold the posts of the first provinces. */
export const SPARE = 500;

/** Posts, and the accounts of those who hold them, by number. */
export const people = { manager: 1, staff: 2, auditor: 3, director: 5 };
export const loginOf = (number) => `account.${number}`;

/** How many rows a set of this factor has. Meetings are a multiple of memoranda, so that a decision and its task belong to one memorandum. */
export function sizesOf(factor) {
  const scaled = (name, least) => Math.max(least, Math.round(WHOLE[name] * factor));
  const memoranda = scaled('memoranda', 3);
  return {
    memoranda,
    obligations: scaled('obligations', 30),
    tasks: scaled('tasks', 300),
    meetings: Math.max(1, Math.round(scaled('meetings', 12) / memoranda)) * memoranda,
    decisions: scaled('decisions', 60),
    indicators: scaled('indicators', 2),
  };
}

/** Seeded by the number itself: the same set on every machine. Ids are scattered, as random ones are. */
const FUNCTIONS = `
  CREATE FUNCTION pg_temp.key(kind text, number bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT overlay(overlay(md5(kind || number) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid $$;
  CREATE FUNCTION pg_temp.pick(number bigint, salt bigint, many bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS
    $$ SELECT ((hashint8extended(number, salt) & 9223372036854775807) % many)::integer $$;
  CREATE FUNCTION pg_temp.province(number bigint) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$ SELECT 'IR-' || lpad((number % ${PROVINCES})::text, 2, '0') $$;
  CREATE FUNCTION pg_temp.title(number bigint) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$ SELECT (ARRAY['برگزاری دوره', 'تهیه گزارش', 'راه‌اندازی کارگاه', 'ارزیابی', 'آموزش', 'معرفی'])[1 + pg_temp.pick(number, 1, 6)] || ' '
      || (ARRAY['مشاغل خانگی', 'کارآفرینی', 'تعاونی روستایی', 'مهارت', 'بازار کار', 'صنایع دستی', 'کشاورزی'])[1 + pg_temp.pick(number, 2, 7)] || ' '
      || (ARRAY['بانوان', 'جوانان', 'دانش‌آموختگان', 'مددجویان', 'مربیان'])[1 + pg_temp.pick(number, 3, 5)] || ' ' || number $$;
  CREATE FUNCTION pg_temp.norm(title text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT translate(title, 'آ‌', 'ا ') $$;
  CREATE FUNCTION pg_temp.squashed(title text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT translate(title, 'آ‌ ', 'ا') $$;
`;

/** Two agencies with a unit in every province, and one post and one account per number: the few of `people`, then directors and experts. */
const ORGANISATIONS = `
  INSERT INTO organisations (id, code, name_fa, side, search_norm, search_squashed)
    SELECT pg_temp.key(side, 0), side, side, side, side, side FROM unnest(ARRAY['MINISTRY', 'ACECR']) side;
  INSERT INTO organisations (id, code, name_fa, side, parent_id, province_code, search_norm, search_squashed)
    SELECT pg_temp.key(side, n + 1), side || n, 'اداره ' || n, side, pg_temp.key(side, 0), pg_temp.province(n), 'اداره', 'اداره'
    FROM unnest(ARRAY['MINISTRY', 'ACECR']) side, generate_series(0, ${PROVINCES - 1}) n;
  INSERT INTO people (id, name_fa, name_en, login, password_hash, is_disabled, search_norm, search_squashed)
    SELECT pg_temp.key('person', n), 'کاربر ' || n, 'Account ' || n, 'account.' || n, $PASSWORD$, n > ${SPARE} AND n % 2 = 0, 'کاربر', 'کاربر'
    FROM generate_series(1, ${ACCOUNTS}) n;
  INSERT INTO posts (id, code, title_fa, organisation_id, side, role, scope_level, search_norm, search_squashed)
    SELECT pg_temp.key('post', n), 'POST-' || n, 'پست ' || n, pg_temp.key(side, 0), side, role, scope, 'پست', 'پست'
    FROM (VALUES (1, 'MINISTRY', 'MINISTRY_MANAGER', 'NATIONAL'), (2, 'ACECR', 'ACECR_STAFF', 'AGENCY'), (3, 'MINISTRY', 'AUDITOR', 'NATIONAL'),
      (4, 'MINISTRY', 'ADMIN', 'NATIONAL')) post (n, side, role, scope);
  INSERT INTO posts (id, code, title_fa, organisation_id, side, role, scope_level, scope_province_code, search_norm, search_squashed)
    SELECT pg_temp.key('post', n), 'POST-' || n, 'پست ' || n, pg_temp.key(side, (n - 5) % ${PROVINCES} + 1), side,
      CASE side WHEN 'ACECR' THEN 'ACECR_STAFF' ELSE 'PROVINCIAL_DIRECTOR' END, 'PROVINCE', pg_temp.province(n - 5), 'پست', 'پست'
    FROM (SELECT n, CASE (n - 5) / ${PROVINCES} % 2 WHEN 0 THEN 'MINISTRY' ELSE 'ACECR' END side FROM generate_series(5, ${ACCOUNTS}) n) numbered;
  INSERT INTO holdings (id, post_id, person_id, held_from)
    SELECT pg_temp.key('holding', n), pg_temp.key('post', n), pg_temp.key('person', n), '2024-03-20' FROM generate_series(1, ${ACCOUNTS}) n;
`;

const memorandaSql = ({ memoranda, obligations }) => `
  INSERT INTO memoranda (id, code, title_fa, state, search_norm, search_squashed)
    SELECT pg_temp.key('memorandum', n), 'MOU-' || n, 'تفاهم نامه ' || n, 'ACTIVE', 'تفاهم نامه', 'تفاهمنامه' FROM generate_series(0, ${memoranda - 1}) n;
  INSERT INTO memorandum_parties (memorandum_id, organisation_id, side, role, ordinal)
    SELECT pg_temp.key('memorandum', n), pg_temp.key(side, 0), side, role, ordinal
    FROM generate_series(0, ${memoranda - 1}) n, (VALUES ('MINISTRY', 'CLIENT', 1), ('ACECR', 'EXECUTOR', 2)) party (side, role, ordinal);
  INSERT INTO objectives (id, memorandum_id, code, title_fa, field, position)
    SELECT pg_temp.key('objective', n), pg_temp.key('memorandum', n % ${memoranda}), 'OBJ-' || n, 'هدف ' || n, 'TRAINING', n / ${memoranda}
    FROM generate_series(0, ${memoranda * 5 - 1}) n;
  INSERT INTO articles (id, memorandum_id, code, kind, position, title_fa, text_fa)
    SELECT pg_temp.key('article', n), pg_temp.key('memorandum', n % ${memoranda}), 'A-' || n, 'ARTICLE', n / ${memoranda}, 'ماده ' || n, 'متن ' || n
    FROM generate_series(0, ${obligations - 1}) n;
  INSERT INTO obligations (id, memorandum_id, code, side, title_fa, kind, objective_id, article_id, position, search_norm, search_squashed)
    SELECT pg_temp.key('obligation', n), pg_temp.key('memorandum', n % ${memoranda}), 'O-' || n, (ARRAY['MINISTRY', 'ACECR', 'JOINT'])[1 + n % 3],
      title, 'CONTINUING', pg_temp.key('objective', n % ${memoranda * 5}), pg_temp.key('article', n), n / ${memoranda}, pg_temp.norm(title), pg_temp.squashed(title)
    FROM (SELECT n, pg_temp.title(n) title FROM generate_series(0, ${obligations - 1}) n) numbered;
`;

/** Half of the tasks are completed; three in ten belong to the whole country. */
const tasksSql = ({ memoranda, obligations, tasks }) => `
  INSERT INTO tasks (id, memorandum_id, code, side, province_code, title_fa, obligation_id, objective_id, starts_on, due_on, state,
      progress_percent, waiting_since, waiting_side, waiting_post_id, completed_on, search_norm, search_squashed)
    SELECT pg_temp.key('task', n), pg_temp.key('memorandum', n % ${memoranda}), 'T-' || n, side, province, title, pg_temp.key('obligation', n % ${obligations}),
      pg_temp.key('objective', n % ${memoranda * 5}), due - 90, due, state, CASE state WHEN 'COMPLETED' THEN 100 WHEN 'NOT_STARTED' THEN 0 ELSE pg_temp.pick(n, 4, 100) END,
      CASE WHEN state = 'AWAITING_APPROVAL' THEN due END, CASE WHEN state = 'AWAITING_APPROVAL' THEN 'MINISTRY' END,
      CASE WHEN state = 'AWAITING_APPROVAL' THEN pg_temp.key('post', 1) END, CASE WHEN state = 'COMPLETED' THEN due END,
      pg_temp.norm(lower('t ' || n) || ' ' || title), pg_temp.squashed(lower('t' || n) || title)
    FROM (SELECT n, pg_temp.title(n) title, (ARRAY['MINISTRY', 'ACECR', 'JOINT'])[1 + pg_temp.pick(n, 5, 3)] side,
        CASE WHEN pg_temp.pick(n, 6, 10) >= 3 THEN pg_temp.province(pg_temp.pick(n, 7, ${PROVINCES})) END province,
        DATE '2024-06-20' + pg_temp.pick(n, 8, 1200) due, (ARRAY['COMPLETED', 'COMPLETED', 'COMPLETED', 'COMPLETED', 'COMPLETED',
          'IN_PROGRESS', 'IN_PROGRESS', 'NOT_STARTED', 'BLOCKED', 'AWAITING_APPROVAL'])[1 + pg_temp.pick(n, 9, 10)] state
      FROM generate_series(0, ${tasks - 1}) n) numbered;
  INSERT INTO task_sides (task_id, side, post_id, duty)
    SELECT pg_temp.key('task', n), side, pg_temp.key('post', CASE WHEN pg_temp.pick(n, 6, 10) >= 3 THEN 5 + nth * ${PROVINCES} + pg_temp.pick(n, 7, ${PROVINCES})
      ELSE 1 + nth END), 'BOTH'
    FROM generate_series(0, ${tasks - 1}) n, (VALUES ('MINISTRY', 0), ('ACECR', 1)) party (side, nth);
  INSERT INTO task_helpers (task_id, post_id)
    SELECT pg_temp.key('task', n), pg_temp.key('post', 5 + 2 * ${PROVINCES} + pg_temp.pick(n, 7, ${PROVINCES}))
    FROM generate_series(0, ${tasks - 1}) n WHERE n % 3 = 0 AND pg_temp.pick(n, 6, 10) >= 3;
  INSERT INTO task_steps (id, task_id, side, position, title_fa)
    SELECT pg_temp.key('step', 2 * n + side.nth), pg_temp.key('task', n), side.side, side.nth, 'گام ' || side.nth
    FROM generate_series(0, ${tasks - 1}) n, (VALUES ('MINISTRY', 0), ('ACECR', 1)) side (side, nth);
  INSERT INTO task_reports (id, task_id, reported_on, reported_at, state, progress_percent, note, side, post_id, person_id)
    SELECT pg_temp.key('report', 2 * n + nth), pg_temp.key('task', n), '2026-05-01', '2026-05-01T08:00Z', 'IN_PROGRESS', 40, pg_temp.title(n), 'ACECR',
      pg_temp.key('post', 2), pg_temp.key('person', 2)
    FROM generate_series(0, ${tasks - 1}) n, generate_series(0, 1) nth;
  INSERT INTO task_verdicts (id, task_id, report_id, report_side, report_person_id, kind, decided_on, decided_at, side, post_id, person_id)
    SELECT pg_temp.key('verdict', n), pg_temp.key('task', n), pg_temp.key('report', 2 * n), 'ACECR', pg_temp.key('person', 2), 'APPROVED', '2026-05-02',
      '2026-05-02T08:00Z', 'MINISTRY', pg_temp.key('post', 1), pg_temp.key('person', 1)
    FROM generate_series(0, ${tasks - 1}) n WHERE n % 2 = 0;
  INSERT INTO task_comments (id, task_id, memorandum_id, province_code, side, visibility, text_fa, written_at, post_id, person_id)
    SELECT pg_temp.key('comment', n), t.id, t.memorandum_id, t.province_code, 'MINISTRY', CASE n % 2 WHEN 0 THEN 'BOTH' ELSE 'OWN_SIDE' END, pg_temp.title(n),
      '2026-05-03T08:00Z', pg_temp.key('post', 1), pg_temp.key('person', 1)
    FROM generate_series(0, ${tasks - 1}) n JOIN tasks t ON t.id = pg_temp.key('task', n);
`;

const meetingsSql = ({ memoranda, meetings, decisions, tasks }) => `
  INSERT INTO committees (id, memorandum_id, code, province_code, name_fa, quorum_total, quorum_per_side)
    SELECT pg_temp.key('committee', n), pg_temp.key('memorandum', n % ${memoranda}), 'C-' || n, CASE WHEN n >= ${memoranda} THEN pg_temp.province(n) END, 'کمیته ' || n, 3, 1
    FROM generate_series(0, ${memoranda * 4 - 1}) n;
  INSERT INTO meetings (id, memorandum_id, committee_id, code, province_code, number_code, sequence_no, state, starts_at, ends_at, place_fa,
      search_norm, search_squashed)
    SELECT pg_temp.key('meeting', n), k.memorandum_id, k.id, 'M-' || n, k.province_code, 'N-' || n, n / ${memoranda * 4} + 1, 'HELD',
      '2024-06-20T06:00Z'::timestamptz + pg_temp.pick(n, 11, 900) * interval '1 day', '2024-06-20T08:00Z'::timestamptz + pg_temp.pick(n, 11, 900) * interval '1 day',
      'سالن', 'جلسه ' || n, 'جلسه' || n
    FROM generate_series(0, ${meetings - 1}) n JOIN committees k ON k.id = pg_temp.key('committee', n % ${memoranda * 4});
  INSERT INTO decisions (id, memorandum_id, committee_id, meeting_id, code, row_no, side, province_code, subject_fa, text_fa, executor_post_id, due_on,
      is_final, task_link, task_id, search_norm, search_squashed)
    SELECT pg_temp.key('decision', n), m.memorandum_id, m.committee_id, m.id, 'D-' || n, n / ${meetings} + 1, 'JOINT', m.province_code, title, title,
      pg_temp.key('post', 1), DATE '2024-06-20' + pg_temp.pick(n, 12, 1200), true, 'CONTINUE', pg_temp.key('task', n % ${tasks}), pg_temp.norm(title), pg_temp.squashed(title)
    FROM (SELECT n, pg_temp.title(n) title FROM generate_series(0, ${decisions - 1}) n) numbered JOIN meetings m ON m.id = pg_temp.key('meeting', n % ${meetings});
`;

const indicatorsSql = ({ memoranda, indicators }) => `
  INSERT INTO indicators (id, memorandum_id, code, side, position, title_fa, unit_code, unit_fa, unit_en, direction, level, kind, place_aggregation,
      time_aggregation, frequency, search_norm, search_squashed)
    SELECT pg_temp.key('indicator', n), pg_temp.key('memorandum', n % ${memoranda}), 'I-' || n, 'JOINT', n, title, 'PERSON', 'نفر', 'people', 'INCREASE', 'OUTPUT',
      'COUNT', 'SUM', 'LAST', 'MONTH', pg_temp.norm(title), pg_temp.squashed(title)
    FROM (SELECT n, pg_temp.title(n) title FROM generate_series(0, ${indicators - 1}) n) numbered;
  INSERT INTO indicator_objectives (indicator_id, objective_id)
    SELECT pg_temp.key('indicator', n), pg_temp.key('objective', n % ${memoranda * 5}) FROM generate_series(0, ${indicators - 1}) n;
  INSERT INTO indicator_values (id, indicator_id, memorandum_id, side, province_code, period, period_from, period_to, revision, value, source, provenance, state)
    SELECT pg_temp.key('value', (n * ${PROVINCES} + p) * ${PERIODS} + month), pg_temp.key('indicator', n), pg_temp.key('memorandum', n % ${memoranda}), 'JOINT',
      pg_temp.province(p), (1400 + month / 12) || '-' || lpad((month % 12 + 1)::text, 2, '0'), DATE '2021-03-21' + month * 30, DATE '2021-03-21' + month * 30 + 29, 1,
      pg_temp.pick(n * p + month, 13, 1000), 'bench', 'ENTERED', 'ACCEPTED'
    FROM generate_series(0, ${indicators - 1}) n, generate_series(0, ${PROVINCES - 1}) p, generate_series(0, ${PERIODS - 1}) month;
`;

/** Fills a migrated database with the reference set; every account has the password that `passwordHash` keeps. */
export async function fillDatabase(url, factor, passwordHash) {
  const sizes = sizesOf(factor);
  const client = new pg.Client(url);
  await client.connect();
  try {
    // these accounts share a password that stands in the source
    if ((await client.query('SELECT FROM people LIMIT 1')).rowCount > 0)
      throw new Failure('The database is not empty: nothing was put into it.');
    // a bare literal: the hash is ours, and of letters, digits and `$=,+/` alone
    const organisations = ORGANISATIONS.replace('$PASSWORD$', () => `'${passwordHash}'`);
    for (const sql of [FUNCTIONS, organisations, memorandaSql(sizes), tasksSql(sizes), meetingsSql(sizes), indicatorsSql(sizes)])
      await client.query(sql);
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
  return sizes;
}
