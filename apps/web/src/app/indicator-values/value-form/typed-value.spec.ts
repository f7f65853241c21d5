import { plainDate } from '@hampeyman/domain/calendar';
import { enterValue } from '@hampeyman/domain/indicator-values';
import { emptyValue, periodsOffered, requestOf } from './typed-value';

const typed = {
  ...emptyValue,
  indicatorId: '00000000-0000-4000-8000-000000000011',
  provinceCode: 'IR-29',
  period: '1405-H1',
  value: 278,
  source: 'گزارش استان',
};

test('the running period is offered first, for a draft, then those that are over', () => {
  expect(periodsOffered('HALF_YEAR', plainDate.parse('2026-11-23')).slice(0, 3)).toEqual(['1405-H2', '1405-H1', '1404-H2']);
  expect(periodsOffered('MONTH', plainDate.parse('2026-11-23'))[0]).toBe('1405-09');
});

test('nothing typed is missing, never nought', () => {
  const schema = enterValue.omit({ send: true });
  expect(schema.parse(requestOf(typed, false))).toMatchObject({ value: 278, provinceCode: 'IR-29', isApproximate: false });
  expect(schema.parse(requestOf({ ...typed, value: 0 }, false)).value).toBe(0);
  const missing = schema.safeParse(requestOf({ ...typed, value: null, source: '' }, false));
  expect(missing.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['value', 'source']);
  expect(requestOf(typed, true).provinceCode).toBeNull();
});
