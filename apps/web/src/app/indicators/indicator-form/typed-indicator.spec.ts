import { defineIndicator } from '@hampeyman/domain/indicators';
import { definitionOf, emptyIndicator } from './typed-indicator';

const memorandumId = '00000000-0000-4000-8000-000000000001';
const typed = { ...emptyIndicator, memorandumId, code: 'IND-17', titleFa: 'تعداد نمایشگاه‌ها' };

test('what is typed is a request once it has a memorandum, a code and a name', () => {
  const request = defineIndicator.parse(definitionOf(typed));
  expect(request).toMatchObject({ code: 'IND-17', titleEn: null, numerator: null, multiplier: 1, measure: null, baseline: null });
  expect(defineIndicator.safeParse(definitionOf(emptyIndicator)).success).toBe(false);
});

test('only a ratio has parts, and is computed from the last values of two indicators', () => {
  const part = { fa: 'مشاوره‌شده', en: '', indicatorId: memorandumId };
  const ratio = { ...typed, kind: 'RATIO' as const, placeAggregation: 'RATIO_OF_SUMS' as const, numerator: part, denominator: part };
  expect(defineIndicator.parse(definitionOf(ratio))).toMatchObject({
    numerator: { fa: 'مشاوره‌شده', en: null, indicatorId: memorandumId },
    multiplier: 100,
    timeAggregation: 'RATIO_OF_LAST',
  });
  expect(defineIndicator.parse(definitionOf({ ...ratio, kind: 'COUNT', placeAggregation: 'SUM' }))).toMatchObject({
    numerator: null,
    denominator: null,
    multiplier: 1,
  });
});

test('a baseline without a value is none', () => {
  expect(definitionOf({ ...typed, baselineSource: 'پیمایش' })['baseline']).toBeNull();
  expect(definitionOf({ ...typed, baselineValue: 20, baselineIsApproximate: true })['baseline']).toEqual({
    value: 20,
    on: null,
    isApproximate: true,
    source: null,
  });
});

test('whom and what support it counts is asked for by the codes of their lists, or not at all', () => {
  expect(definitionOf(typed)).toMatchObject({ targetGroup: null, supportInstrument: null });
  expect(defineIndicator.parse(definitionOf({ ...typed, targetGroup: 'APPLICANT' }))).toMatchObject({ targetGroup: 'APPLICANT' });
});
