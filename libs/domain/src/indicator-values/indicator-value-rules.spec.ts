import { AbilityBuilder, createMongoAbility, subject } from '@casl/ability';
import type { Actor } from '../access';
import { period, plainDate } from '../calendar';
import { DomainError } from '../problems';
import { anActor, holderOf, id, memorandumId } from '../testing';
import {
  deciderOf,
  indicatorValueRules,
  nextValueStates,
  requireFitting,
  requireOther,
  requireOver,
  requireStep,
  valueStates,
  warningsOf,
} from '.';

const of = (key: string) => period.parse(key);
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as DomainError).code;
  }
  return 'fine';
};
const count = { isComputed: false, isNational: false, frequency: 'HALF_YEAR', unitCode: 'PERSON', kind: 'COUNT' } as const;
const percent = { ...count, unitCode: 'PERCENT', kind: 'RATIO' } as const;
const entry = { provinceCode: 'IR-29', period: of('1405-H1'), value: 278 };

test.each([
  [count, entry, 'fine'],
  [percent, { ...entry, value: 71.5 }, 'fine'],
  [count, { ...entry, value: 0 }, 'fine'],
  [{ ...count, isComputed: true }, entry, 'indicator-values.computed'],
  [{ ...count, isNational: true }, entry, 'indicator-values.national-only'],
  [{ ...count, isNational: true }, { ...entry, provinceCode: null }, 'fine'],
  [count, { ...entry, provinceCode: null }, 'indicator-values.province-required'],
  [count, { ...entry, period: of('1405') }, 'indicator-values.period-not-of-frequency'],
  [count, { ...entry, period: of('1390..1394') }, 'indicator-values.period-not-of-frequency'],
  [percent, { ...entry, value: 100.5 }, 'indicator-values.percent-out-of-range'],
  [percent, { ...entry, value: -1 }, 'indicator-values.percent-out-of-range'],
  [count, { ...entry, value: -1 }, 'indicator-values.negative'],
  [count, { ...entry, value: 2.5 }, 'indicator-values.not-whole'],
] as const)('%j with %j: %s', (indicator, what, code) => {
  expect(
    codeOf(() => {
      requireFitting(indicator, what);
    }),
  ).toBe(code);
});

test('a period is reported from its last day on', () => {
  expect(
    codeOf(() => {
      requireOver(of('1405-H1'), plainDate.parse('2026-09-22'));
    }),
  ).toBe('fine');
  expect(
    codeOf(() => {
      requireOver(of('1405-H1'), plainDate.parse('2026-09-21'));
    }),
  ).toBe('indicator-values.period-not-over');
});

test('a value goes where the table lets it and nowhere else', () => {
  for (const from of valueStates) {
    for (const to of valueStates) {
      const code = nextValueStates[from].includes(to) ? 'fine' : 'indicator-values.transition-not-allowed';
      expect(
        codeOf(() => {
          requireStep(from, to);
        }),
      ).toBe(code);
    }
  }
  expect(nextValueStates.SENT).toEqual(['ACCEPTED', 'RETURNED']);
});

test('the other side decides: its provincial director, else its owner of the indicator', () => {
  const deciders = { provincialDirector: { MINISTRY: 'director', ACECR: null }, owner: { MINISTRY: 'manager', ACECR: 'expert' } };
  expect(deciderOf('ACECR', deciders)).toBe('director');
  expect(deciderOf('MINISTRY', deciders)).toBe('expert');
  expect(deciderOf('ACECR', { ...deciders, provincialDirector: { MINISTRY: null, ACECR: null } })).toBe('manager');
  expect(codeOf(() => deciderOf('MINISTRY', { ...deciders, owner: { MINISTRY: null, ACECR: null } }))).toBe('indicator-values.no-decider');
});

test('nobody accepts what they or their side sent', () => {
  const sent = { submittedSide: 'ACECR' } as const;
  const submitters = [id(10), id(12)];
  const actor = anActor({ side: 'MINISTRY', personId: id(11) });
  expect(
    codeOf(() => {
      requireOther(sent, submitters, actor);
    }),
  ).toBe('fine');
  expect(
    codeOf(() => {
      requireOther(sent, submitters, { ...actor, personId: id(10) });
    }),
  ).toBe('indicator-values.decider-is-submitter');
  expect(
    codeOf(() => {
      requireOther(sent, submitters, { ...actor, actingForPersonId: id(12) });
    }),
  ).toBe('indicator-values.decider-is-submitter');
  expect(
    codeOf(() => {
      requireOther(sent, submitters, { ...actor, side: 'ACECR' });
    }),
  ).toBe('indicator-values.decider-same-side');
});

test('a cumulative value below the former one, or far above it, is worth a second look', () => {
  const cumulative = { isCumulative: true };
  expect(warningsOf(cumulative, 180, { value: 181 })).toEqual(['BELOW_FORMER']);
  expect(warningsOf(cumulative, 181, { value: 181 })).toEqual([]);
  expect(warningsOf(cumulative, 2780, { value: 181 })).toEqual(['FAR_ABOVE_FORMER']);
  expect(warningsOf(cumulative, 5, { value: 0 })).toEqual([]);
  expect(warningsOf(cumulative, 180, null)).toEqual([]);
  expect(warningsOf({ isCumulative: false }, 1, { value: 181 })).toEqual([]);
});

describe('rights on a value', () => {
  const acecrOwner = holderOf(id(20), 'ACECR');
  const director = holderOf(id(30), 'MINISTRY', { scopeLevel: 'PROVINCE', provinceCode: 'IR-29' });
  const executive = holderOf(id(31), 'ACECR', { scopeLevel: 'PROVINCE', provinceCode: 'IR-29' });
  const elsewhere = holderOf(id(32), 'MINISTRY', { scopeLevel: 'PROVINCE', provinceCode: 'IR-20' });
  const manager = holderOf(id(33), 'MINISTRY', { role: 'MINISTRY_MANAGER' });
  const auditor = holderOf(id(34), 'MINISTRY', { role: 'AUDITOR' });
  const administrator = holderOf(id(35), 'MINISTRY', { role: 'ADMIN' });
  const inspector = holderOf(id(36), 'MINISTRY', { role: 'AUDITOR', side: null });
  const who = { acecrOwner, director, executive, elsewhere, manager, auditor, inspector, administrator };
  const value = {
    memorandumId,
    provinceCode: 'IR-29',
    ministryPostId: id(33),
    acecrPostId: id(20),
    state: 'SENT',
    side: 'ACECR',
    submittedSide: 'ACECR',
    waitingPostId: id(30),
  };

  function may(actor: Actor, action: string, record: object): boolean {
    const { can, build } = new AbilityBuilder(createMongoAbility);
    indicatorValueRules(actor, (allowed, type, conditions) => {
      can(allowed, type, conditions as never);
    });
    return build().can(action, subject('IndicatorValue', { ...record }) as never);
  }
  const those = (action: string, record: object) =>
    Object.entries(who).flatMap(([name, actor]) => (may(actor, action, record) ? [name] : []));

  test.each([
    ['read', {}, ['acecrOwner', 'director', 'executive', 'manager', 'auditor', 'inspector']],
    ['read', { state: 'DRAFT' }, ['acecrOwner', 'executive', 'inspector']],
    ['read', { memorandumId: id(2) }, []],
    ['enter', {}, ['acecrOwner', 'director', 'executive', 'manager']],
    ['enter', { provinceCode: null }, ['acecrOwner', 'manager']],
    ['change', {}, []],
    ['change', { state: 'DRAFT' }, ['acecrOwner', 'executive']],
    ['submit', { state: 'DRAFT' }, ['acecrOwner', 'executive']],
    ['accept', {}, ['director', 'manager']],
    ['return', { submittedSide: 'MINISTRY', waitingPostId: id(20) }, ['acecrOwner']],
  ])('%s %j is for %j', (action, change, names) => {
    expect(those(action, { ...value, ...change })).toEqual(names);
  });
});
