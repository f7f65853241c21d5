import fc from 'fast-check';
import {
  addDays,
  comparePeriods,
  contains,
  covers,
  periodKindOf,
  nextPeriod,
  partsOf,
  period,
  periodAround,
  periodOn,
  periodsBetween,
  periodsIn,
  plainDate,
  previousPeriod,
  rangeOf,
  shiftPeriod,
  toPeriod,
  type Period,
  type RegularKind,
} from '.';

const of = (key: string) => period.parse(key);
const kinds: readonly RegularKind[] = ['month', 'quarter', 'half', 'year'];
const anyDate = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays(plainDate.parse('1921-03-21'), days));
const anyRegular = fc.tuple(anyDate, fc.constantFrom(...kinds)).map(([date, kind]) => periodOn(date, kind));
const anySpan = fc
  .tuple(fc.integer({ min: 1300, max: 1480 }), fc.integer({ min: 1, max: 20 }))
  .map(([from, years]) => toPeriod({ kind: 'span', from, to: from + years }));
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(anyRegular, anySpan);

describe('a period', () => {
  it.each([
    ['1405-08', 'month', '2026-10-23', '2026-11-21'],
    ['1405-Q3', 'quarter', '2026-09-23', '2026-12-21'],
    ['1405-H1', 'half', '2026-03-21', '2026-09-22'],
    ['1404-H2', 'half', '2025-09-23', '2026-03-20'],
    ['1405', 'year', '2026-03-21', '2027-03-20'],
    ['1403-12', 'month', '2025-02-19', '2025-03-20'],
    ['1403', 'year', '2024-03-20', '2025-03-20'],
    ['1390..1394', 'span', '2011-03-21', '2016-03-19'],
  ])('%s is a %s from %s to %s', (key, kind, from, to) => {
    expect(periodKindOf(of(key))).toBe(kind);
    expect(rangeOf(of(key))).toEqual({ from, to });
  });

  it.each([
    '1405-13',
    '1405-00',
    '1405-8',
    '1405-Q5',
    '1405-Q0',
    '1405-H3',
    '1405-h1',
    '2026',
    '2026-Q1',
    '1394..1390',
    '1390..1390',
    '1390..2000',
    '',
    '1405 ',
  ])('is not %j', (key) => {
    expect(period.safeParse(key).error?.issues[0]?.message).toBe('calendar.period-impossible');
  });

  it('is made of its parts again', () => {
    fc.assert(
      fc.property(anyPeriod, (any) => {
        expect(toPeriod(partsOf(any))).toBe(any);
        expect(partsOf(any).kind).toBe(periodKindOf(any));
      }),
    );
    expect(() => toPeriod({ kind: 'quarter', year: 1405, number: 5 })).toThrow('calendar.period-impossible');
    expect(() => toPeriod({ kind: 'span', from: 1394, to: 1390 })).toThrow('calendar.period-impossible');
  });

  it('is followed by its neighbour without a gap', () => {
    fc.assert(
      fc.property(anyPeriod, (any) => {
        const next = nextPeriod(any);
        expect(rangeOf(next).from).toBe(addDays(rangeOf(any).to, 1));
        expect(previousPeriod(next)).toBe(any);
        expect(periodKindOf(next)).toBe(periodKindOf(any));
        expect(comparePeriods(any, next)).toBeLessThan(0);
        expect(comparePeriods(next, any)).toBeGreaterThan(0);
        expect(comparePeriods(any, any)).toBe(0);
      }),
    );
  });

  it('is found by any of its days', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...kinds), (date, kind) => {
        const found = periodOn(date, kind);
        expect(contains(found, date)).toBe(true);
        expect(contains(nextPeriod(found), date)).toBe(false);
        expect(contains(previousPeriod(found), date)).toBe(false);
      }),
    );
  });

  it('shifts by many as by one many times', () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: 0, max: 8 }), (any, count) => {
        let stepped = any;
        for (let step = 0; step < count; step += 1) stepped = nextPeriod(stepped);
        expect(shiftPeriod(any, count)).toBe(stepped);
        expect(shiftPeriod(stepped, -count)).toBe(any);
      }),
    );
  });

  it('has no neighbour beyond the calendar', () => {
    expect(() => nextPeriod(of('1677-H2'))).toThrow('calendar.period-impossible');
    expect(() => previousPeriod(of('1080'))).toThrow('calendar.period-impossible');
  });

  it('lies in exactly one longer period, made of its like', () => {
    fc.assert(
      fc.property(anyRegular, fc.constantFrom(...kinds), (any, kind) => {
        const around = periodAround(any, kind);
        const longer = kinds.indexOf(kind) >= kinds.indexOf(periodKindOf(any) as RegularKind);
        expect(around !== null).toBe(longer);
        if (around === null) return;
        expect(covers(around, any)).toBe(true);
        const inside = periodsIn(rangeOf(around), periodKindOf(any) as RegularKind);
        expect(inside).toContain(any);
        expect(rangeOf(inside[0] ?? any).from).toBe(rangeOf(around).from);
        expect(rangeOf(inside.at(-1) ?? any).to).toBe(rangeOf(around).to);
      }),
    );
  });

  it('of several years is one period that covers its years and lies in none of them', () => {
    const span = of('1390..1394');
    expect(periodsIn(rangeOf(span), 'year')).toEqual(['1390', '1391', '1392', '1393', '1394']);
    expect(covers(span, of('1392-H2'))).toBe(true);
    expect(covers(of('1392'), span)).toBe(false);
    expect(periodAround(span, 'year')).toBeNull();
    expect(nextPeriod(span)).toBe('1395..1399');
    expect(previousPeriod(span)).toBe('1385..1389');
  });

  it('runs from the first half of 1404 through the second of 1406 in six halves', () => {
    const halves = ['1404-H1', '1404-H2', '1405-H1', '1405-H2', '1406-H1', '1406-H2'];
    expect(periodsBetween(of('1404-H1'), of('1406-H2'))).toEqual(halves);
    expect(periodsBetween(of('1404-H1'), of('1406'))).toEqual(halves);
    expect(periodsBetween(of('1406-H2'), of('1404-H1'))).toEqual([]);
    expect(periodsIn({ from: plainDate.parse('2025-03-22'), to: plainDate.parse('2026-03-21') }, 'half')).toEqual(['1404-H2', '1405-H1']);
  });

  it('puts the longer of two that begin together first', () => {
    const mixed = ['1405-H2', '1405-01', '1405', '1404-Q4', '1405-Q1', '1405-H1', '1405..1406'].map(of);
    expect([...mixed].sort(comparePeriods)).toEqual(['1404-Q4', '1405..1406', '1405', '1405-H1', '1405-Q1', '1405-01', '1405-H2']);
  });
});
