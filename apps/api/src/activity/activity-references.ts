import { codeLists } from '@hampeyman/domain/code-lists';
import { namedIn, withoutHidden, type ActivityEntry, type ActivityReference, type JsonValue } from '@hampeyman/domain/activity';

/** A record that some entry names, with whether the reader may see it. */
export interface NamedRecord extends ActivityReference {
  readonly isVisible: boolean;
}

/** Where records that entries name are kept, and as what rights know them. */
export interface ReferenceSource {
  readonly type: string;
  /** Subject of the rule that decides whether one sees it. */
  readonly subject: string;
  readonly table: string;
  readonly code: string;
  readonly titleFa: string;
  readonly titleEn: string;
  readonly memorandumId: string;
  /** The column that stands for a field of the rule where it is another one. */
  readonly columns?: Readonly<Record<string, string>>;
}

const part = (type: string, table: string, titled = 'title', more: Partial<ReferenceSource> = {}): ReferenceSource => ({
  type,
  subject: type,
  table,
  code: 'r.code',
  titleFa: `r.${titled}_fa`,
  titleEn: `r.${titled}_en`,
  memorandumId: 'r.memorandum_id',
  ...more,
});

/** A part of a memorandum is seen by whoever sees the memorandum. */
const partOfMemorandum = { subject: 'Memorandum', columns: { id: 'r.memorandum_id' } };

export const referenceSources: readonly ReferenceSource[] = [
  part('Person', 'people', 'name', { code: 'NULL::text', memorandumId: 'NULL::uuid' }),
  part('Post', 'posts', 'title', { memorandumId: 'NULL::uuid' }),
  part('Organisation', 'organisations', 'name', { memorandumId: 'NULL::uuid' }),
  part('Memorandum', 'memoranda', 'title', { memorandumId: 'NULL::uuid' }),
  part('Article', 'articles', 'title', { ...partOfMemorandum, titleFa: `coalesce(r.title_fa, r.code)` }),
  part('Objective', 'objectives', 'title', partOfMemorandum),
  part('Outcome', 'outcomes', 'title', partOfMemorandum),
  part('Need', 'needs', 'title', partOfMemorandum),
  part('Pillar', 'strategy_pillars', 'title', partOfMemorandum),
  part('Obligation', 'obligations'),
  part('Committee', 'committees', 'name'),
  part('Meeting', 'meetings', 'number', { titleFa: 'r.number_code', titleEn: 'NULL::text' }),
  part('Decision', 'decisions', 'subject'),
  part('Task', 'tasks'),
  part('Indicator', 'indicators'),
  // lists may use one code, so that each is a kind of its own
  ...codeLists.map((list) =>
    part(list, `(SELECT * FROM code_list_entries WHERE list = '${list}')`, 'name', {
      subject: 'CodeListEntry',
      memorandumId: 'NULL::uuid',
    }),
  ),
];

/** All that entries name by id or code: who they are about, and what their details hold. */
export function namesOf(entries: readonly ActivityEntry[]): { ids: readonly string[]; codes: readonly string[] } {
  const names = new Set(
    entries.flatMap(({ subjectId, subjectCode, details }) => [
      ...(subjectId === null ? [] : [subjectId]),
      ...(subjectCode === null ? [] : [subjectCode]),
      ...namedIn(details),
    ]),
  );
  const isId = (name: string): boolean => /^[0-9a-f]{8}-/.test(name);
  return { ids: [...names].filter(isId), codes: [...names].filter((name) => !isId(name) && !/^[0-9a-f]{64}$/.test(name)) };
}

/** An entry without the codes and ids of records that its reader may not see. */
export function shownEntry(entry: ActivityEntry, named: readonly NamedRecord[]): ActivityEntry {
  const here = named.filter(({ memorandumId }) => memorandumId === null || memorandumId === entry.memorandumId);
  const hidden = new Set(here.filter(({ isVisible }) => !isVisible).flatMap(({ id, code }) => [id, code]));
  // one code may name several records, of which the reader sees one
  for (const { isVisible, code } of here) if (isVisible) hidden.delete(code);
  const details = withoutHidden(entry.details, (text) => hidden.has(text)) as Record<string, JsonValue>;
  return { ...entry, details };
}
