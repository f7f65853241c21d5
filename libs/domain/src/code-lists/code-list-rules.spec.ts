import { plainDate } from '../calendar';
import { DomainError } from '../problems';
import { aCodeListEntry, id } from '../testing';
import {
  changedEntry,
  codeLists,
  entryCode,
  entryStanding,
  isBuiltIn,
  movedEntries,
  offeredEntries,
  reinstatedEntry,
  requireOffered,
  requireOpenList,
  retiredEntry,
  type CodeChoice,
  type CodeListEntry,
} from '.';

const day = (text: string) => plainDate.parse(text);
const today = day('2026-11-23');
const yesterday = day('2026-11-22');
const tomorrow = day('2026-11-24');

/** What a refusal says of its fields, or its code where it is about none. */
function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [error.code, ...error.fields.map(({ path, code }) => `${path} ${code}`)].join(': ');
  }
  return 'none';
}

describe('the validity of an entry', () => {
  it.each([
    [null, null, 'IN_FORCE'],
    [today, null, 'IN_FORCE'],
    [null, today, 'IN_FORCE'],
    [today, today, 'IN_FORCE'],
    [yesterday, tomorrow, 'IN_FORCE'],
    [tomorrow, null, 'NOT_YET'],
    [tomorrow, tomorrow, 'NOT_YET'],
    [null, yesterday, 'RETIRED'],
    [yesterday, yesterday, 'RETIRED'],
  ] as const)('from %s to %s is %s', (validFrom, validTo, standing) => {
    expect(entryStanding({ validFrom, validTo }, today)).toBe(standing);
  });

  it('does not end before it begins', () => {
    const entry = aCodeListEntry({ validFrom: today });
    expect(refusalOf(() => retiredEntry(entry, yesterday))).toBe('request.invalid: validTo code-lists.ends-before-it-begins');
    expect(retiredEntry(entry, today).validTo).toBe(today);
    const retired = aCodeListEntry({ validTo: yesterday });
    expect(refusalOf(() => changedEntry(retired, { validFrom: today }))).toBe(
      'request.invalid: validFrom code-lists.ends-before-it-begins',
    );
  });

  it('begins again when the entry is reinstated', () => {
    expect(reinstatedEntry(aCodeListEntry({ validTo: yesterday })).validTo).toBeNull();
    expect(refusalOf(() => reinstatedEntry(aCodeListEntry()))).toBe('code-lists.not-retired');
  });
});

describe('what may be chosen', () => {
  const entries: readonly CodeListEntry[] = [
    aCodeListEntry({ id: id(1), code: 'LAST', position: 9 }),
    aCodeListEntry({ id: id(2), code: 'FIRST', position: 1 }),
    aCodeListEntry({ id: id(3), code: 'RETIRED', position: 2, validTo: yesterday }),
    aCodeListEntry({ id: id(4), code: 'LATER', position: 3, validFrom: tomorrow }),
    aCodeListEntry({ id: id(5), list: 'TARGET_GROUP', code: 'OF_ANOTHER_LIST', position: 1 }),
  ];
  const choice = (code: string | null, kept: string | null = null): CodeChoice => ({ list: 'DELAY_REASON', path: 'code', code, kept });

  it('is what is in force on the day, in the order of the list', () => {
    expect(offeredEntries(entries, { list: 'DELAY_REASON', kept: null, on: today }).map(({ code }) => code)).toEqual(['FIRST', 'LAST']);
  });

  it('is also what the record has already', () => {
    const offered = offeredEntries(entries, { list: 'DELAY_REASON', kept: 'RETIRED', on: today });
    expect(offered.map(({ code }) => code)).toEqual(['FIRST', 'RETIRED', 'LAST']);
  });

  it.each(['RETIRED', 'LATER', 'OF_ANOTHER_LIST', 'NOWHERE'])('is not %s', (code) => {
    expect(refusalOf(() => requireOffered(entries, [choice(code)], today))).toBe('request.invalid: code code-lists.not-offered');
  });

  it('may be nothing, and may stay as it is', () => {
    expect(refusalOf(() => requireOffered(entries, [choice(null), choice('FIRST'), choice('RETIRED', 'RETIRED')], today))).toBe('none');
  });
});

describe('a built-in list', () => {
  const field = aCodeListEntry({ list: 'COOPERATION_FIELD', code: 'TRAINING' });

  it('is that of the fields of cooperation alone', () => {
    expect(codeLists.filter(isBuiltIn)).toEqual(['COOPERATION_FIELD']);
  });

  it('is renamed and put in order, and neither grows nor shrinks', () => {
    expect(changedEntry(field, { nameFa: 'آموزش و مهارت', position: 3 })).toMatchObject({ nameFa: 'آموزش و مهارت', code: 'TRAINING' });
    const refusals = [
      () => {
        requireOpenList('COOPERATION_FIELD');
      },
      () => retiredEntry(field, today),
      () => changedEntry(field, { validFrom: tomorrow }),
    ].map(refusalOf);
    expect(new Set(refusals)).toEqual(new Set(['code-lists.built-in']));
  });
});

describe('the order of a list', () => {
  const entries = ['A', 'B', 'C', 'D'].map((code, index) => aCodeListEntry({ id: id(index), code, position: index + 1 }));
  const moved = (code: string, position: number) =>
    movedEntries(
      entries,
      entries.find((one) => one.code === code)!,
      position,
    ).map((one) => `${one.code}${one.position}`);

  it.each([
    ['A', 3, ['B1', 'C2', 'A3']],
    ['D', 1, ['D1', 'A2', 'B3', 'C4']],
    ['B', 99, ['C2', 'D3', 'B4']],
    ['C', 3, []],
  ] as const)('%s moved to place %i', (code, position, order) => {
    expect(moved(code, position)).toEqual(order);
  });

  it('leaves other lists alone', () => {
    const other = aCodeListEntry({ id: id(9), list: 'TARGET_GROUP', code: 'X', position: 7 });
    expect(movedEntries([...entries, other], entries[0]!, 1)).toEqual([]);
  });
});

describe('a code', () => {
  it.each(['DATA_ACCESS', 'A', 'Q3_2026'])('%s is one', (code) => {
    expect(entryCode.safeParse(code).success).toBe(true);
  });

  it.each(['data', 'DATA ACCESS', '1ST', '_X', 'داده', '', 'A'.repeat(41)])('«%s» is none', (code) => {
    expect(entryCode.safeParse(code).success).toBe(false);
  });
});
