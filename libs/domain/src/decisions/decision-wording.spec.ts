import type { PlainDate } from '../calendar';
import { composeDecisionText, type Body, type DecisionParts } from './decision-wording';

const due = '2026-12-06' as PlainDate;
const ministry: Body = { side: 'MINISTRY', isProvincial: false };
const acecr: Body = { side: 'ACECR', isProvincial: false };
const directorate: Body = { side: 'MINISTRY', isProvincial: true };
const provincialAcecr: Body = { side: 'ACECR', isProvincial: true };
const parts = (changes: Partial<DecisionParts>): DecisionParts => ({
  side: 'MINISTRY',
  executor: ministry,
  cooperators: [],
  subject: 'تعیین تکلیف میز خدمت مجوز',
  dueOn: due,
  ...changes,
});

test.each([
  ['وزارت', parts({})],
  ['جهاد دانشگاهی', parts({ side: 'ACECR', executor: acecr })],
  ['اداره کل استان', parts({ executor: directorate })],
  ['جهاد دانشگاهی استان', parts({ side: 'ACECR', executor: provincialAcecr })],
  ['وزارت با همکاری جهاد دانشگاهی', parts({ side: 'JOINT' })],
  ['اداره کل استان با همکاری جهاد دانشگاهی استان', parts({ side: 'JOINT', executor: directorate })],
  ['اداره کل استان با همکاری جهاد دانشگاهی استان', parts({ executor: directorate, cooperators: [provincialAcecr, provincialAcecr] })],
  ['وزارت', parts({ cooperators: [ministry] })],
  ['وزارت با همکاری جهاد دانشگاهی استان', parts({ side: 'JOINT', cooperators: [provincialAcecr] })],
  [
    'جهاد دانشگاهی با همکاری جهاد دانشگاهی استان و اداره کل استان',
    parts({ side: 'ACECR', executor: acecr, cooperators: [provincialAcecr, directorate] }),
  ],
])('it is resolved that %s acts', (who, slots) => {
  expect(composeDecisionText(slots, 'fa')).toBe(
    `مقرر گردید ${who} حداکثر تا تاریخ ۱۴۰۵/۰۹/۱۵ نسبت به «تعیین تکلیف میز خدمت مجوز» اقدام نماید.`,
  );
});

test('a continuing decision says so instead of a date', () => {
  expect(composeDecisionText(parts({ dueOn: null }), 'fa')).toBe(
    'مقرر گردید وزارت به‌صورت مستمر نسبت به «تعیین تکلیف میز خدمت مجوز» اقدام نماید.',
  );
});

test('English names the same bodies and the Gregorian date', () => {
  expect(composeDecisionText(parts({ side: 'JOINT', subject: 'the joint database' }), 'en')).toBe(
    'It was resolved that the Ministry, with the cooperation of ACECR, carry out “the joint database” no later than 6 December 2026.',
  );
});
