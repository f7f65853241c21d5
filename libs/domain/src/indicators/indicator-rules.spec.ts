import { DomainError } from '../problems';
import { abilityFor, allows } from '../rights';
import { anActor, id } from '../testing';
import { indicatorRules, isComputed, requireConsistent, requireOwnPosts } from '.';

const part = (indicatorId: string | null) => ({ fa: 'بخش', en: null, indicatorId });
const codeOf = (work: () => void): string => {
  try {
    work();
  } catch (error) {
    return (error as DomainError).code;
  }
  return 'fine';
};

test.each([
  [null, null, 'RATIO_OF_SUMS', 'indicators.ratio-needs-parts'],
  [part(null), null, 'RATIO_OF_SUMS', 'indicators.ratio-needs-parts'],
  [part(null), part(null), 'SUM', 'indicators.ratio-not-summed'],
  [part(id(1)), part(null), 'RATIO_OF_SUMS', 'indicators.half-computed'],
  [part(id(1)), part(id(2)), 'RATIO_OF_SUMS', 'fine'],
] as const)('a ratio of %j to %j added up by %s: %s', (numerator, denominator, placeAggregation, code) => {
  expect(
    codeOf(() => {
      requireConsistent({ kind: 'RATIO', numerator, denominator, placeAggregation });
    }),
  ).toBe(code);
  expect(
    codeOf(() => {
      requireConsistent({ kind: 'COUNT', numerator, denominator, placeAggregation });
    }),
  ).toBe('fine');
});

test('an indicator is computed from two others or counted by the portal', () => {
  const ref = { id: id(1), code: 'IND-05', titleFa: 'شاخص', titleEn: null };
  const whole = { fa: 'بخش', en: null, indicator: ref };
  expect(isComputed({ kind: 'RATIO', numerator: whole, denominator: whole, measure: null })).toBe(true);
  expect(isComputed({ kind: 'RATIO', numerator: whole, denominator: { ...whole, indicator: null }, measure: null })).toBe(false);
  expect(isComputed({ kind: 'COUNT', numerator: null, denominator: null, measure: null })).toBe(false);
  expect(isComputed({ kind: 'RATIO', numerator: null, denominator: null, measure: 'FRESH_TASKS' })).toBe(true);
});

test('owner posts are of their own side and of a party', () => {
  const answerFor = (side: 'MINISTRY' | 'ACECR', memorandumIds: readonly string[]): string =>
    codeOf(() => {
      requireOwnPosts(
        [
          { field: 'acecrPostId', side: 'ACECR', memorandumIds: ['home'] },
          { field: 'ministryPostId', side, memorandumIds },
        ],
        'home',
      );
    });
  expect(answerFor('MINISTRY', ['home', 'other'])).toBe('fine');
  expect(answerFor('ACECR', ['home'])).toBe('indicators.post-of-wrong-side');
  expect(answerFor('MINISTRY', ['other'])).toBe('indicators.post-of-no-party');
});

test('only the manager defines; administrators see nothing', () => {
  const rights = (change: Parameters<typeof anActor>[0]): string[] => {
    const found: string[] = [];
    indicatorRules(anActor(change), (action) => found.push(action));
    return [...new Set(found)];
  };
  expect(rights({ role: 'MINISTRY_MANAGER', side: 'MINISTRY' })).toEqual(['read', 'define', 'change', 'set-targets']);
  expect(rights({})).toEqual(['read', 'change', 'set-targets']);
  expect(rights({ role: 'AUDITOR' })).toEqual(['read']);
  expect(rights({ role: 'ADMIN' })).toEqual([]);
});

test('who answers for an indicator keeps its words and its own post, not what it is judged by', () => {
  const of = { id: id(1), memorandumId: id(1), provinceCode: null, ministryPostId: id(30), acecrPostId: id(20) };
  const mayChange = (change: Parameters<typeof anActor>[0], field: string): boolean =>
    allows(abilityFor(anActor({ memorandumIds: [id(1)], ...change })), 'change', 'Indicator', of, field);
  const acecr = { side: 'ACECR', postId: id(20) } as const;
  const manager = { side: 'MINISTRY', role: 'MINISTRY_MANAGER', postId: id(31) } as const;
  for (const field of ['titleFa', 'definitionEn', 'outcomeIds', 'acecrPostId']) expect(mayChange(acecr, field)).toBe(true);
  for (const field of ['direction', 'baseline', 'kind', 'isHeadline', 'ministryPostId', 'side']) {
    expect([mayChange(acecr, field), mayChange(manager, field)]).toEqual([false, true]);
  }
});
