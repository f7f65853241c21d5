/** Under which address of the portal records of a kind have their page; kinds without a page of their own are not here. */
const nouns: Readonly<Record<string, string>> = {
  Task: 'tasks',
  Meeting: 'meetings',
  Decision: 'decisions',
  Obligation: 'obligations',
  Memorandum: 'memoranda',
  Indicator: 'indicators',
};

/** Kinds whose records are asked for under an address but have no page of their own. */
const others: Readonly<Record<string, string>> = {
  Committee: 'committees',
  IndicatorValue: 'indicator-values',
  CodeListEntry: 'code-lists',
  Holiday: 'holidays',
  Organisation: 'organisations',
  Post: 'posts',
  Person: 'people',
  Session: 'sessions',
  Activity: 'activity',
};

/** The address of a record's page, null where records of its kind have none. */
export function pageOf(subjectType: string, id: string): string | null {
  const noun = nouns[subjectType];
  return noun === undefined ? null : `/${noun}/${id}`;
}

/** What kind of record an address of the api is about, by its noun (`tasks`); `Address` for nouns that name no record. */
export function subjectTypeOf(noun: string): string {
  return Object.entries({ ...nouns, ...others }).find(([, name]) => name === noun)?.[0] ?? 'Address';
}
