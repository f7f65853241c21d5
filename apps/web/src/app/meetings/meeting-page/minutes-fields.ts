import type { MeetingDetail, WriteMinutes } from '@hampeyman/domain/meetings';
import { written } from '../../http';

/** One field of draft minutes: what was said on an item of the agenda, or how the meeting closed. */
export type MinutesField =
  `discussionFa.${number}` | `gistEn.${number}` | 'letterNumber' | 'nextMeetingFa' | 'nextMeetingEn' | 'nextMeetingOn' | 'closedAt';

/** What somebody is writing into a field: from which text they began, what they wrote, what of it has arrived. */
export interface Writing {
  readonly base: string;
  readonly mine: string;
  readonly sent: string | null;
}

/** Everything being written, by field. */
export type Writings = Readonly<Partial<Record<MinutesField, Writing>>>;

/** The fields that have something the server has not. */
export function unsentFields(writings: Writings): MinutesField[] {
  return entriesOf(writings)
    .filter(([, { mine, sent, base }]) => mine !== (sent ?? base))
    .map(([field]) => field);
}

/** The fields that somebody else changed differently meanwhile. */
export function conflictsWith(meeting: MeetingDetail, writings: Writings): MinutesField[] {
  return unsentFields(writings).filter((field) => {
    const theirs = valueIn(meeting, field);
    const writing = writings[field];
    return writing !== undefined && theirs !== writing.base && theirs !== writing.mine;
  });
}

/** The text of a field as the server holds it; empty where nothing was written. */
export function valueIn(meeting: MeetingDetail, field: MinutesField): string {
  const position = positionOf(field);
  if (position !== null) {
    const item = meeting.agenda.find((one) => one.position === position);
    return (field.startsWith('gistEn') ? item?.gistEn : item?.discussionFa) ?? '';
  }
  switch (field) {
    case 'letterNumber':
      return meeting.minutes?.letterNumber ?? '';
    case 'nextMeetingFa':
      return meeting.nextMeetingFa ?? '';
    case 'nextMeetingEn':
      return meeting.nextMeetingEn ?? '';
    case 'nextMeetingOn':
      return meeting.nextMeetingOn ?? '';
    default:
      return meeting.closedAt ?? '';
  }
}

/** The request that sends `fields`; an item of the agenda is always sent with both its texts. */
export function requestOf(meeting: MeetingDetail, writings: Writings, fields: readonly MinutesField[]): WriteMinutes {
  const said = (field: MinutesField): string => writings[field]?.mine ?? valueIn(meeting, field);
  const positions = [...new Set(fields.flatMap((field) => positionOf(field) ?? []))];
  const others = fields.filter((field) => positionOf(field) === null);
  return {
    ...(positions.length === 0
      ? {}
      : {
          discussions: positions.map((position) => ({
            position,
            discussionFa: said(`discussionFa.${position}`),
            gistEn: written(said(`gistEn.${position}`)),
          })),
        }),
    ...Object.fromEntries(others.map((field) => [field, written(said(field))])),
  };
}

/** The item of the agenda a field belongs to, null for the closing. */
export function positionOf(field: MinutesField): number | null {
  const [, position] = field.split('.');
  return position === undefined ? null : Number(position);
}

export function entriesOf(writings: Writings): [MinutesField, Writing][] {
  return Object.entries(writings) as [MinutesField, Writing][];
}
