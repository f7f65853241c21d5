import { hash } from '@node-rs/argon2';
import { Client } from 'pg';
import { world } from './world';

type Row = Readonly<Record<string, string | number | boolean | null>>;

const { organisations: units, posts, people, memorandum, foreignMemorandum, committee } = world;
const since = '2025-04-05';
const searched = (norm: string): Row => ({ search_norm: norm, search_squashed: norm.replaceAll(' ', '') });

function unit(id: string, code: string, nameFa: string, nameEn: string, side: string, parent: string | null, province: string | null): Row {
  return { id, code, name_fa: nameFa, name_en: nameEn, side, parent_id: parent, province_code: province, ...searched(nameFa) };
}

function post(
  id: string,
  code: string,
  title: readonly [fa: string, en: string],
  unitId: string,
  side: string,
  role: string,
  scope: Row,
): Row {
  const [titleFa, titleEn] = title;
  return { id, code, title_fa: titleFa, title_en: titleEn, organisation_id: unitId, side, role, ...scope, ...searched(titleFa) };
}

function person(id: string, login: string, nameFa: string, nameEn: string): Row {
  return { id, login, name_fa: nameFa, name_en: nameEn, ...searched(nameFa) };
}

const national: Row = { scope_level: 'NATIONAL' };
const agency: Row = { scope_level: 'AGENCY' };
const ofCommittee: Row = { scope_level: 'COMMITTEE' };
const province = (code: string): Row => ({ scope_level: 'PROVINCE', scope_province_code: code });

const organisationRows: readonly Row[] = [
  unit(
    units.ministry,
    'MCLS',
    'وزارت تعاون، کار و رفاه اجتماعی',
    'Ministry of Cooperatives, Labour and Social Welfare',
    'MINISTRY',
    null,
    null,
  ),
  unit(units.acecr, 'ACECR', 'جهاد دانشگاهی', 'ACECR', 'ACECR', null, null),
  unit(units.ministryEmployment, 'MCLS_EMP', 'معاونت توسعه کارآفرینی و اشتغال', 'Deputy for Employment', 'MINISTRY', units.ministry, null),
  unit(units.acecrEducation, 'ACECR_EDU', 'معاونت آموزش و کارآفرینی', 'Deputy for Education', 'ACECR', units.acecr, null),
  unit(
    units.ministrySouthKhorasan,
    'MCLS_SK',
    'اداره کل خراسان جنوبی',
    'Directorate of South Khorasan',
    'MINISTRY',
    units.ministry,
    'IR-29',
  ),
  unit(units.acecrSouthKhorasan, 'ACECR_SK', 'جهاد دانشگاهی خراسان جنوبی', 'ACECR of South Khorasan', 'ACECR', units.acecr, 'IR-29'),
  unit(units.ministrySemnan, 'MCLS_SE', 'اداره کل سمنان', 'Directorate of Semnan', 'MINISTRY', units.ministry, 'IR-20'),
  unit(units.acecrSemnan, 'ACECR_SE', 'جهاد دانشگاهی سمنان', 'ACECR of Semnan', 'ACECR', units.acecr, 'IR-20'),
];

const director = ['مدیرکل استان', 'Provincial director'] as const;
const staff = ['کارشناس', 'Officer'] as const;

const postRows: readonly Row[] = [
  post(
    posts.manager,
    'MCLS_EMP_MGR',
    ['مدیر وزارت', 'Ministry manager'],
    units.ministryEmployment,
    'MINISTRY',
    'MINISTRY_MANAGER',
    national,
  ),
  post(posts.staff, 'ACECR_EDU_EXP', staff, units.acecrEducation, 'ACECR', 'ACECR_STAFF', agency),
  post(posts.director, 'MCLS_SK_DG', director, units.ministrySouthKhorasan, 'MINISTRY', 'PROVINCIAL_DIRECTOR', province('IR-29')),
  post(
    posts.secretary,
    'MCLS_SK_SEC',
    ['دبیر کمیته استان', 'Secretary'],
    units.ministrySouthKhorasan,
    'MINISTRY',
    'SECRETARY',
    ofCommittee,
  ),
  post(posts.provincialStaff, 'ACECR_SK_PLAN', staff, units.acecrSouthKhorasan, 'ACECR', 'ACECR_STAFF', province('IR-29')),
  post(posts.otherDirector, 'MCLS_SE_DG', director, units.ministrySemnan, 'MINISTRY', 'PROVINCIAL_DIRECTOR', province('IR-20')),
  post(posts.otherStaff, 'ACECR_SE_PLAN', staff, units.acecrSemnan, 'ACECR', 'ACECR_STAFF', province('IR-20')),
  post(posts.auditor, 'MCLS_AUD', ['بازرس', 'Auditor'], units.ministry, 'MINISTRY', 'AUDITOR', national),
  post(posts.admin, 'MCLS_EMP_ADM', ['راهبر سامانه', 'Administrator'], units.ministryEmployment, 'MINISTRY', 'ADMIN', national),
  post(
    posts.steeringSecretary,
    'HB_HQ_SEC_SEC',
    ['دبیر کمیته راهبری', 'Secretary'],
    units.ministryEmployment,
    'MINISTRY',
    'SECRETARY',
    ofCommittee,
  ),
];

const personRows: readonly Row[] = [
  person(people.maryam, 'maryam', 'مریم یوسفی', 'Maryam Yousefi'),
  person(people.zahra, 'zahra', 'زهرا کریمی', 'Zahra Karimi'),
  person(people.reza, 'reza', 'رضا احمدی', 'Reza Ahmadi'),
  person(people.fatemeh, 'fatemeh', 'فاطمه نوری', 'Fatemeh Nouri'),
  person(people.hassan, 'hassan', 'حسن رضایی', 'Hassan Rezaei'),
  person(people.ali, 'ali', 'علی صادقی', 'Ali Sadeghi'),
  person(people.nasrin, 'nasrin', 'نسرین قاسمی', 'Nasrin Ghasemi'),
  person(people.auditor, 'auditor', 'بهرام داوری', 'Bahram Davari'),
  person(people.admin, 'admin', 'سارا امینی', 'Sara Amini'),
  person(people.mina, 'mina', 'مینا صالحی', 'Mina Salehi'),
  person(people.parvin, 'parvin', 'پروین بهاری', 'Parvin Bahari'),
  { ...person(people.kamran, 'kamran', 'کامران پناهی', 'Kamran Panahi'), is_disabled: true },
];

/** Ids of what nobody names. */
const other = (number: number): string => `00000000-0000-4000-8000-${String(900 + number).padStart(12, '0')}`;

const holdingRows: readonly Row[] = (
  [
    [posts.manager, people.maryam],
    [posts.staff, people.zahra],
    [posts.director, people.reza],
    [posts.secretary, people.fatemeh],
    [posts.provincialStaff, people.hassan],
    [posts.otherDirector, people.ali],
    [posts.otherStaff, people.nasrin],
    [posts.auditor, people.auditor],
    [posts.admin, people.admin],
    [posts.steeringSecretary, people.mina],
  ] as const
).map(([post_id, person_id], index) => ({ id: other(index), post_id, person_id, held_from: since }));

function agreement(id: string, code: string, titleFa: string, titleEn: string): Row {
  return { id, code, title_fa: titleFa, title_en: titleEn, state: 'ACTIVE', ...searched(titleFa) };
}

function seat(number: number, committee_id: string, post_id: string, side: string, kind: string): Row {
  return { id: other(50 + number), committee_id, post_id, side, seat: kind, display_order: number, held_from: since };
}

const quorum: Row = { quorum_total: 3, quorum_per_side: 1 };

const tables: readonly (readonly [table: string, rows: readonly Row[]])[] = [
  ['organisations', organisationRows],
  ['people', personRows],
  ['posts', postRows],
  ['holdings', holdingRows],
  [
    'memoranda',
    [
      agreement(memorandum, 'MOU-1', 'تفاهم‌نامه همکاری مشاغل خانگی', 'Memorandum on home occupations'),
      agreement(foreignMemorandum, 'MOU-2', 'تفاهم‌نامه دیگران', 'A memorandum of others'),
    ],
  ],
  [
    'memorandum_parties',
    [
      { memorandum_id: memorandum, organisation_id: units.ministry, side: 'MINISTRY', role: 'CLIENT', ordinal: 1 },
      { memorandum_id: memorandum, organisation_id: units.acecr, side: 'ACECR', role: 'EXECUTOR', ordinal: 2 },
    ],
  ],
  [
    'committees',
    [
      {
        id: committee.steering,
        memorandum_id: memorandum,
        code: 'SC',
        kind: 'STEERING',
        name_fa: 'کمیته راهبری',
        name_en: 'Steering committee',
        ...quorum,
      },
      {
        id: committee.southKhorasan,
        memorandum_id: memorandum,
        code: 'PSK',
        kind: 'WORKING_GROUP',
        province_code: 'IR-29',
        name_fa: 'کمیته استانی خراسان جنوبی',
        name_en: 'Provincial committee of South Khorasan',
        ...quorum,
      },
    ],
  ],
  [
    'committee_seats',
    [
      seat(1, committee.steering, posts.manager, 'MINISTRY', 'CHAIR'),
      seat(2, committee.steering, posts.steeringSecretary, 'MINISTRY', 'SECRETARY'),
      seat(3, committee.steering, posts.staff, 'ACECR', 'MEMBER'),
      seat(4, committee.southKhorasan, posts.director, 'MINISTRY', 'CHAIR'),
      seat(5, committee.southKhorasan, posts.secretary, 'MINISTRY', 'SECRETARY'),
      seat(6, committee.southKhorasan, posts.provincialStaff, 'ACECR', 'MEMBER'),
    ],
  ],
];

/** Writes the world as the owner of the database. Cheap hashes: the cost of argon2 is not what these tests are about. */
export async function seedWorld(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const [table, rows] of tables) {
      for (const row of rows) {
        const columns = Object.keys(row);
        const places = columns.map((_, index) => `$${String(index + 1)}`);
        await client.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`, Object.values(row));
      }
    }
    await client.query('UPDATE people SET password_hash = $1', [
      await hash(world.password, { memoryCost: 1_024, timeCost: 1, parallelism: 1 }),
    ]);
  } finally {
    await client.end();
  }
}
