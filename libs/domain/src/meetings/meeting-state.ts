import { DomainError } from '../problems';
import type { MeetingState } from './meeting';

/** Where a meeting may go from each state. */
export const nextMeetingStates: Readonly<Record<MeetingState, readonly MeetingState[]>> = {
  PLANNED: ['HELD', 'CANCELLED'],
  HELD: [],
  CANCELLED: [],
};

/** The meeting in its new state. Throws `meetings.transition-not-allowed`. */
export function moveMeeting<Meeting extends { readonly state: MeetingState }>(meeting: Meeting, to: MeetingState): Meeting {
  if (!nextMeetingStates[meeting.state].includes(to)) {
    throw new DomainError('meetings.transition-not-allowed', { from: meeting.state, to });
  }
  return { ...meeting, state: to };
}
