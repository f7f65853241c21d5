import type { ErrorKinds } from '../problems';

export const meetingErrors = {
  'meetings.not-found': 'absent',
  'meetings.committee-unknown': 'invalid',
  'meetings.presenter-unknown': 'invalid',
  'meetings.link-unknown': 'invalid',
  'meetings.code-taken': 'conflict',
  'meetings.time-malformed': 'invalid',
  'meetings.ends-before-start': 'invalid',
  'meetings.no-members': 'conflict',
  'meetings.transition-not-allowed': 'conflict',
  'meetings.not-planned': 'conflict',
  'meetings.not-begun': 'conflict',
  'meetings.frozen': 'conflict',
  'meetings.roll-post-twice': 'invalid',
  'meetings.roll-seat-twice': 'invalid',
  'meetings.roll-nobody': 'invalid',
  'meetings.roll-not-a-member': 'invalid',
  'meetings.roll-delegate-for-nobody': 'invalid',
  'meetings.roll-left-before-arrival': 'invalid',
  'meetings.roll-post-unknown': 'invalid',
  'meetings.roll-row-unknown': 'invalid',
} as const satisfies ErrorKinds;
