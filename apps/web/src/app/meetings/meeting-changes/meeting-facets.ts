import { tehranTime } from '@hampeyman/domain/calendar';
import { meetingStateTexts, type MeetingDetail } from '@hampeyman/domain/meetings';
import { minutesStateTexts } from '@hampeyman/domain/minutes';
import { choicesOf } from '../../entry-form';
import type { ToldField } from '../../http';
import { meetingFormTexts } from '../meeting-form/meeting-form-texts';
import { meetingPageTexts } from '../meeting-page/meeting-page-texts';

/** What of a meeting matters to somebody who acts on it: told when another one changed it first. */
export const meetingFacets = (meeting: MeetingDetail) => ({
  state: meeting.state,
  minutes: meeting.minutes?.state ?? null,
  heldOn: meeting.heldOn,
  startsAt: tehranTime(meeting.startsAt),
  endsAt: tehranTime(meeting.endsAt),
  placeFa: meeting.placeFa,
  agenda: meeting.agenda.map(({ titleFa }) => titleFa),
  decisions: meeting.decisions.map(({ subjectFa }) => subjectFa),
});

export const meetingFacetFields: readonly ToldField[] = [
  { name: 'state', label: meetingPageTexts.state, choices: choicesOf(meetingStateTexts) },
  { name: 'minutes', label: meetingPageTexts.steps, choices: choicesOf(minutesStateTexts) },
  { name: 'heldOn', label: meetingFormTexts.date },
  { name: 'startsAt', label: meetingFormTexts.starts },
  { name: 'endsAt', label: meetingFormTexts.ends },
  { name: 'placeFa', label: meetingFormTexts.placeFa },
  { name: 'agenda', label: meetingFormTexts.agenda },
  { name: 'decisions', label: meetingPageTexts.decisions },
];
