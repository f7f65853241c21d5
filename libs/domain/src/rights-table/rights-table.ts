import { roles, scopeLevels, watchRoles, type Actor, type Role } from '../access';
import { roleNames } from '../posts';
import { taskStates } from '../tasks';
import type { Language, Texts } from '../texts';
import { actionNames, conditionNames, fieldNames, rightsTableTexts, subjectNames, type ConditionName } from './rights-table-texts';
import { ruleSets } from '../rights';

const own = { person: 'own person', post: 'own post', province: 'own province', committee: 'own committee', memorandum: 'own memorandum' };

const actorAs = (change: Partial<Actor>): Actor => ({
  ...{ personId: own.person, postId: own.post, organisationId: null, side: 'MINISTRY', role: null, scopeLevel: 'NATIONAL' },
  ...{
    provinceCode: null,
    committeeIds: [own.committee],
    memorandumIds: [own.memorandum],
    actingForPersonId: null,
    lacksSecondFactor: false,
  },
  ...change,
});

/** A kind of reader and the actors that stand for it. */
interface Reader {
  readonly name: Texts;
  readonly reach: 'national' | 'provincial' | null;
  readonly actors: readonly Actor[];
}

const sidesOf = (role: Role | null): readonly Actor['side'][] =>
  role === 'MINISTRY_MANAGER' ? ['MINISTRY'] : role === 'ACECR_STAFF' ? ['ACECR'] : ['MINISTRY', 'ACECR'];

const inReach = (name: Texts, role: Role | null): readonly Reader[] => [
  { name, reach: 'national', actors: sidesOf(role).map((side) => actorAs({ role, side })) },
  {
    name,
    reach: 'provincial',
    actors: sidesOf(role).map((side) => actorAs({ role, side, scopeLevel: 'PROVINCE', provinceCode: own.province })),
  },
];

/** Administrators and auditors of one agency; an administrator of less there is none. */
const ofOneAgency = (name: Texts, role: Role): Reader => ({
  name,
  reach: null,
  actors: sidesOf(role).map((side) => actorAs({ role, side, scopeLevel: 'AGENCY' })),
});

const readers: readonly Reader[] = [
  ...roles.flatMap((role) => inReach(roleNames[role], role).filter(({ reach }) => role !== 'ADMIN' || reach === 'national')),
  ofOneAgency(rightsTableTexts.agencyAdministrator, 'ADMIN'),
  ofOneAgency(rightsTableTexts.agencyAuditor, 'AUDITOR'),
  { name: rightsTableTexts.neutralAuditor, reach: null, actors: [actorAs({ role: 'AUDITOR', side: null })] },
  ...inReach(rightsTableTexts.noRole, null),
  { name: rightsTableTexts.noPost, reach: null, actors: [actorAs({ postId: null, side: null, committeeIds: [], memorandumIds: [] })] },
];

/** One line of the table: who may do `action` to `subject` under all of `conditions`. */
export interface Right {
  readonly subject: string;
  readonly action: string;
  readonly conditions: readonly ConditionName[];
  /** The fields of the record to which it is narrowed; none means all of them. */
  readonly fields: readonly string[];
  readonly readers: readonly Reader[];
}

/** What a condition of a rule says, as a name. Throws on one that has no words yet. */
function conditionOf(field: string, value: unknown, { side }: Actor): ConditionName {
  const said = `${field} ${JSON.stringify(value)}`;
  const among = (one: string): string => JSON.stringify({ $in: [one] });
  const named: Readonly<Record<string, ConditionName>> = {
    [`memorandumId ${among(own.memorandum)}`]: 'own-memoranda',
    [`id ${among(own.memorandum)}`]: 'own-memoranda',
    'memorandumId null': 'no-memorandum',
    [`committeeId ${among(own.committee)}`]: 'own-committees',
    [`id ${among(own.committee)}`]: 'own-committees',
    'provinceCode null': 'whole-country',
    [`provinceCode "${own.province}"`]: 'own-province',
    [`code "${own.province}"`]: 'own-province',
    [`side "${String(side)}"`]: 'own-side',
    [`side ${JSON.stringify({ $in: [side, 'JOINT'] })}`]: 'own-side-or-joint',
    [`role ${JSON.stringify({ $in: [null, ...roles.filter((role) => !watchRoles.includes(role))] })}`]: 'no-watch',
    [`role ${JSON.stringify({ $in: watchRoles })}`]: 'watch',
    [`scopeLevel ${JSON.stringify({ $in: scopeLevels.filter((level) => level !== 'NATIONAL') })}`]: 'confined',
    'state "DRAFT"': 'draft',
    [`state ${JSON.stringify({ $in: taskStates.filter((state) => state !== 'AWAITING_APPROVAL') })}`]: 'not-awaited',
    [`state ${JSON.stringify({ $in: ['SENT', 'ACCEPTED', 'RETURNED'] })}`]: 'said',
    'visibility "BOTH"': 'for-both',
    'visibility "OWN_SIDE"': 'for-own-side',
    'audience null': 'for-both',
    [`audience "${String(side)}"`]: 'for-own-side',
    [`ministryPostId "${own.post}"`]: 'accountable',
    [`acecrPostId "${own.post}"`]: 'accountable',
    [`helperPostIds "${own.post}"`]: 'helper',
    [`waitingPostId "${own.post}"`]: 'awaited',
    'submittedSide "ACECR"': 'from-other-side',
    [`personId "${own.person}"`]: 'by-oneself',
  };
  const name = named[said];
  if (name === undefined) throw new Error(`The condition ${said} has no words in rights-table-texts.ts`);
  return name;
}

/** Every right that the rules give anyone, by subject, action, condition and field. */
export function rightsTable(): readonly Right[] {
  const rights = new Map<string, Omit<Right, 'readers'> & { readonly readers: Reader[] }>();
  for (const reader of readers) {
    for (const actor of reader.actors) {
      for (const rules of ruleSets) {
        rules(actor, (action, subject, conditions, fields = []) => {
          const names = [...new Set(Object.entries(conditions ?? {}).map(([field, value]) => conditionOf(field, value, actor)))];
          const key = [subject, action, ...names, '·', ...fields].join(' ');
          const known = rights.get(key) ?? { subject, action, conditions: names, fields, readers: [] };
          rights.set(key, known);
          if (!known.readers.includes(reader)) known.readers.push(reader);
        });
      }
    }
  }
  const place = (list: readonly string[], name: string): number => list.indexOf(name);
  const subjects = Object.keys(subjectNames);
  return [...rights.values()].toSorted(
    (a, b) =>
      place(subjects, a.subject) - place(subjects, b.subject) ||
      Number(b.action === 'read') - Number(a.action === 'read') ||
      (a.action < b.action ? -1 : Number(a.action > b.action)) ||
      a.fields.length - b.fields.length ||
      (a.conditions.join() < b.conditions.join() ? -1 : 1),
  );
}

/** The names of readers, those of both reaches once. */
function who(of: readonly Reader[], language: Language): string {
  const names = [...new Set(of.map(({ name }) => name))];
  return names
    .map((name) => {
      const reaches = of.filter((reader) => reader.name === name).flatMap(({ reach }) => reach ?? []);
      const only = reaches.length === 1 && reaches[0] !== undefined ? ` (${rightsTableTexts[reaches[0]][language]})` : '';
      return `${name[language]}${only}`;
    })
    .join(language === 'fa' ? '، ' : ', ');
}

const wordOf = (names: Readonly<Record<string, Texts>>, key: string, language: Language): string => {
  const texts = names[key];
  if (texts === undefined) throw new Error(`${key} has no words in rights-table-texts.ts`);
  return texts[language];
};

/** The fields to which a right is narrowed, each name once, as the history says them too. */
function ofFields(fields: readonly string[], language: Language): string {
  if (fields.length === 0) return '';
  const names = [...new Set(fields.map((field) => wordOf(fieldNames, field, language)))];
  return `${rightsTableTexts.only[language]}${names.join(language === 'fa' ? '، ' : ', ')}`;
}

function tableOf(rights: readonly Right[], language: Language): string {
  const { act, who: header, condition, none } = rightsTableTexts;
  const head = `| ${act[language]} | ${header[language]} | ${condition[language]} |`;
  const rows = rights.map(({ subject, action, conditions, fields, readers: of }) => {
    const said = conditions.map((name) => conditionNames[name][language]).join(language === 'fa' ? '؛ ' : '; ');
    const done = wordOf(actionNames, `${subject} ${action}` in actionNames ? `${subject} ${action}` : action, language);
    return `| ${done}${ofFields(fields, language)} | ${who(of, language)} | ${said === '' ? none[language] : said} |`;
  });
  return [head, '| --- | --- | --- |', ...rows].join('\n');
}

const introduction: Texts = {
  fa: 'هر سطر می‌گوید چه کسی با چه شرطی چه کاری می‌تواند بکند؛ آنچه در هیچ سطری نیست، مجاز نیست. سرور بر پایه همین قاعده‌ها تصمیم می‌گیرد، پایگاه داده یک بار دیگر آن‌ها را می‌سنجد، و صفحه‌ها بر همین پایه دکمه‌ها را پنهان می‌کنند.',
  en: 'Each line says who may do what under which condition; what stands in no line is not allowed. The server decides by these very rules, the database decides once more what is seen, and the pages hide by them.',
};

/** The published table of rights in both languages, as Markdown. */
export function rightsDocument(): string {
  const rights = rightsTable();
  const part = (language: Language, title: string): string => {
    const subjects = [...new Set(rights.map(({ subject }) => subject))];
    const tables = subjects.map(
      (subject) =>
        `### ${wordOf(subjectNames, subject, language)}\n\n${tableOf(
          rights.filter((right) => right.subject === subject),
          language,
        )}`,
    );
    return `## ${title}\n\n${introduction[language]}\n\n${tables.join('\n\n')}`;
  };
  const note = '<!-- Made by `npm run docs:rights` from the rules in libs/domain; do not edit. The test run compares. -->';
  return `# Rights · حقوق دسترسی\n\n${note}\n\n${part('fa', 'فارسی')}\n\n${part('en', 'English')}\n`;
}
