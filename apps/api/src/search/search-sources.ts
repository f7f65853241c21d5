import type { Found } from '@hampeyman/domain/search';

/** Where one kind of record is looked for: its table under an alias, and what is shown of it. */
export interface Source {
  readonly kind: Found['kind'];
  readonly subject: string;
  readonly alias: string;
  readonly from: string;
  readonly code: string;
  readonly columns: string;
}

const named = (alias: string): string => `${alias}.id, ${alias}.code, ${alias}.title_fa "titleFa", ${alias}.title_en "titleEn"`;

/** The records the search box knows, in the order in which they are shown. */
export const sources: readonly Source[] = [
  {
    kind: 'TASK',
    subject: 'Task',
    alias: 't',
    from: 'tasks t LEFT JOIN objectives o ON o.id = t.objective_id',
    code: 't.code',
    columns: `${named('t')}, o.title_fa "contextFa", o.title_en "contextEn"`,
  },
  {
    kind: 'DECISION',
    subject: 'Decision',
    alias: 'd',
    from: 'decisions d JOIN committees c ON c.id = d.committee_id',
    code: 'd.code',
    columns: 'd.id, d.code, d.subject_fa "titleFa", d.subject_en "titleEn", c.name_fa "contextFa", c.name_en "contextEn"',
  },
  {
    kind: 'MEETING',
    subject: 'Meeting',
    alias: 'm',
    from: 'meetings m JOIN committees c ON c.id = m.committee_id',
    code: 'm.code',
    columns: 'm.id, m.code, c.name_fa "titleFa", c.name_en "titleEn", m.number_code "contextFa", m.number_code "contextEn"',
  },
  {
    kind: 'OBLIGATION',
    subject: 'Obligation',
    alias: 'b',
    from: 'obligations b LEFT JOIN articles a ON a.id = b.article_id',
    code: 'b.code',
    columns: `${named('b')}, a.title_fa "contextFa", a.title_en "contextEn"`,
  },
  {
    kind: 'INDICATOR',
    subject: 'Indicator',
    alias: 'i',
    from: 'indicators i',
    code: 'i.code',
    columns: `${named('i')}, i.unit_fa "contextFa", i.unit_en "contextEn"`,
  },
];
