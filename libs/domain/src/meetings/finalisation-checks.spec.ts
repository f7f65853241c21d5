import { blockingChecks, finalisationChecks, type FinalisationBasis } from './finalisation-checks';
import { quorumOf } from './meeting-quorum';
import { proposeAgenda } from './agenda-proposal';
import type { PlainDate } from '../calendar';

const due = '2026-12-06' as PlainDate;
const quorate = (isMet: boolean): FinalisationBasis['quorum'] => ({ ...quorumOf({ seats: [], roll: [], total: 0, perSide: 0 }), isMet });
const ready: FinalisationBasis = {
  roll: [{ state: 'PRESENT' }],
  forgotten: 0,
  quorum: quorate(true),
  agenda: [{ position: 1, discussionFa: 'گزارش داده شد.' }],
  decisions: [{ dueOn: due, isContinuing: false, hasTask: true }],
  letterNumber: '۱۴۰۵/ص/۱۲',
  nextMeeting: 'متعاقباً اعلام می‌شود',
  closedAt: '11:00',
};
const blocking = (changes: Partial<FinalisationBasis>): string[] =>
  blockingChecks(finalisationChecks({ ...ready, ...changes })).map(({ code }) => code);
const open = (changes: Partial<FinalisationBasis>): string[] =>
  finalisationChecks({ ...ready, ...changes }).flatMap(({ code, isMet }) => (isMet ? [] : [code]));

test('minutes that lack nothing have no open point', () => {
  expect(open({})).toEqual([]);
});

test('an unknown attendance holds them up, also of a member the roll forgot', () => {
  expect(blocking({ roll: [{ state: 'EXPECTED' }] })).toEqual(['ROLL']);
  expect(blocking({ forgotten: 1 })).toEqual(['ROLL']);
  expect(blocking({ roll: [] })).toEqual(['ROLL']);
});

test('a missing quorum holds them up only when something was decided', () => {
  expect(blocking({ quorum: quorate(false) })).toEqual(['QUORUM']);
  expect(blocking({ quorum: quorate(false), decisions: [] })).toEqual([]);
});

test('a decision needs a deadline or the mark «مستمر», and its task', () => {
  const decided = { dueOn: null, isContinuing: false, hasTask: true };
  expect(blocking({ decisions: [decided] })).toEqual(['DECISIONS']);
  expect(blocking({ decisions: [{ ...decided, isContinuing: true }] })).toEqual([]);
  expect(blocking({ decisions: [{ ...decided, dueOn: due, hasTask: false }] })).toEqual(['DECISIONS']);
});

test('silence, closing, next meeting and letter number are only reminders', () => {
  const bare = { agenda: [{ position: 1, discussionFa: ' ' }], nextMeeting: null, closedAt: null, letterNumber: null };
  expect(open(bare)).toEqual(['DISCUSSION', 'NEXT_MEETING', 'CLOSED_AT', 'LETTER_NUMBER']);
  expect(blocking(bare)).toEqual([]);
});

test('an agenda begins with open decisions, goes on with what is late and ends with the next meeting', () => {
  const task = { code: 'T-10', titleFa: 'آموزش تخصصی', titleEn: null, obligationCode: 'OA-4', daysLate: 8 };
  const { items } = proposeAgenda({
    openDecisions: [{ code: 'PSK-1405-03/02', taskCode: 'T-10', daysLate: 3 }],
    tasks: [task, { ...task, code: 'T-25', obligationCode: null }],
  });
  expect(items.map(({ titleFa, links, daysLate }) => [titleFa, links.map(({ code }) => code), daysLate])).toEqual([
    ['پیگیری مصوبات جلسه‌های پیش', ['PSK-1405-03/02'], 3],
    ['آموزش تخصصی', ['T-10', 'OA-4'], 8],
    ['آموزش تخصصی', ['T-25'], 8],
    ['جمع‌بندی و جلسه آینده', [], 0],
  ]);
  expect(proposeAgenda({ openDecisions: [], tasks: Array.from({ length: 9 }, () => task) }).items).toHaveLength(7);
});
