import type { PlainDate } from '../calendar';
import { DomainError } from '../problems';
import { invitationDeadline, isInvitationLate, meetingTimes, requireOrderlyRoll, type RollRow } from './meeting-rules';
import { meetingNumberCode, nextMeetingCode } from './meeting-numbers';

const day = (text: string): PlainDate => text as PlainDate;
const start = '2026-11-01T05:30:00.000Z';
const row = (changes: Partial<RollRow>): RollRow => ({
  state: 'PRESENT',
  postId: null,
  delegateForPostId: null,
  guestPersonId: null,
  guestNameFa: null,
  arrivedAt: null,
  leftAt: null,
  ...changes,
});
const refusal = (roll: readonly RollRow[]): string | undefined => {
  try {
    requireOrderlyRoll(roll, new Set(['a', 'b']));
  } catch (error) {
    return error instanceof DomainError ? error.fields[0]?.code : 'another error';
  }
  return undefined;
};

test('wall times in Tehran become instants', () => {
  expect(meetingTimes(day('2026-11-01'), '09:00', '11:00')).toEqual({ startsAt: start, endsAt: '2026-11-01T07:30:00.000Z' });
  expect(() => meetingTimes(day('2026-11-01'), '11:00', '11:00')).toThrow('request.invalid');
});

test('an invitation is late when fewer than the hours asked for remain from the beginning of its day', () => {
  expect(isInvitationLate(day('2026-10-25'), start, 72)).toBe(false);
  expect(isInvitationLate(day('2026-10-29'), start, 72)).toBe(false);
  expect(isInvitationLate(day('2026-10-30'), start, 72)).toBe(true);
  expect(isInvitationLate(null, start, 72)).toBe(false);
  expect(invitationDeadline(start, 72)).toBe('2026-10-29T05:30:00.000Z');
});

test('the number of a meeting carries the Jalali year of its day', () => {
  expect(meetingNumberCode('PSK', day('2026-11-01'), 4)).toBe('PSK-1405-04');
  expect(meetingNumberCode('PSK', day('2026-03-20'), 5)).toBe('PSK-1404-05');
  expect(meetingNumberCode('PSK', day('2026-03-21'), 6)).toBe('PSK-1405-06');
  expect(meetingNumberCode('SC', day('2026-03-21'), 112)).toBe('SC-1405-112');
});

test('the next code is one above the highest, whatever else codes look like', () => {
  expect(nextMeetingCode([])).toBe('M-01');
  expect(nextMeetingCode(['M-09', 'M-12', 'X-99', 'M-07'])).toBe('M-13');
  expect(nextMeetingCode(['M-99'])).toBe('M-100');
});

test.each([
  ['a member and a guest', undefined, [row({ postId: 'a' }), row({ state: 'GUEST', guestNameFa: 'مهمان' })]],
  [
    'an absent member and the delegate',
    undefined,
    [row({ postId: 'a', state: 'ABSENT' }), row({ postId: 'c', state: 'DELEGATE', delegateForPostId: 'a' })],
  ],
  ['a post twice', 'meetings.roll-post-twice', [row({ postId: 'a' }), row({ postId: 'a', state: 'ABSENT' })]],
  ['a seat twice', 'meetings.roll-seat-twice', [row({ postId: 'a' }), row({ postId: 'c', state: 'DELEGATE', delegateForPostId: 'a' })]],
  [
    'two delegates for one',
    'meetings.roll-seat-twice',
    [row({ postId: 'c', state: 'DELEGATE', delegateForPostId: 'a' }), row({ postId: 'd', state: 'DELEGATE', delegateForPostId: 'a' })],
  ],
  ['nobody', 'meetings.roll-nobody', [row({})]],
  ['a stranger as member', 'meetings.roll-not-a-member', [row({ postId: 'c' })]],
  ['a delegate for a stranger', 'meetings.roll-delegate-for-nobody', [row({ postId: 'c', state: 'DELEGATE', delegateForPostId: 'd' })]],
  ['leaving before coming', 'meetings.roll-left-before-arrival', [row({ postId: 'a', arrivedAt: '10:00', leftAt: '09:59' })]],
])('a roll with %s is answered %s', (_, code, roll) => {
  expect(refusal(roll)).toBe(code);
});
