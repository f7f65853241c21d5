import { meetingStates } from './meeting';
import { moveMeeting, nextMeetingStates } from './meeting-state';

const pairs = meetingStates.flatMap((from) => meetingStates.map((to) => [from, to] as const));

test.each(pairs)('a meeting goes from %s to %s only where the table says so', (from, to) => {
  const meeting = { state: from, code: 'M-12' };
  if (nextMeetingStates[from].includes(to)) expect(moveMeeting(meeting, to)).toEqual({ state: to, code: 'M-12' });
  else expect(() => moveMeeting(meeting, to)).toThrow('meetings.transition-not-allowed');
});

test('a meeting that was held or cancelled stays so', () => {
  expect(nextMeetingStates).toEqual({ PLANNED: ['HELD', 'CANCELLED'], HELD: [], CANCELLED: [] });
});
