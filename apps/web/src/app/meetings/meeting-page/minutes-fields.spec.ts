import { writeMinutes, type AgendaItem } from '@hampeyman/domain/meetings';
import { aMeetingDetail, id } from '@hampeyman/domain/testing';
import { conflictsWith, requestOf, unsentFields, valueIn, type Writings } from './minutes-fields';

const item: AgendaItem = {
  id: id(500),
  position: 1,
  titleFa: 'میز خدمت',
  titleEn: null,
  presenter: null,
  minutes: 20,
  discussionFa: 'گفته شد.',
  gistEn: 'Said.',
  links: [],
};
const meeting = aMeetingDetail({ agenda: [item], closedAt: '11:00' });
const writing = (base: string, mine: string, sent: string | null = null) => ({ base, mine, sent });

describe('fields of minutes', () => {
  it('are read from the meeting, empty where nothing was written', () => {
    expect(valueIn(meeting, 'discussionFa.1')).toBe('گفته شد.');
    expect(valueIn(meeting, 'gistEn.1')).toBe('Said.');
    expect(valueIn(meeting, 'closedAt')).toBe('11:00');
    expect(valueIn(meeting, 'letterNumber')).toBe('');
    expect(valueIn(meeting, 'discussionFa.7')).toBe('');
  });
  it('are unsent while what was typed has not arrived', () => {
    const writings: Writings = {
      'discussionFa.1': writing('گفته شد.', 'گفته شد و نوشته شد.'),
      closedAt: writing('11:00', '11:10', '11:10'),
    };
    expect(unsentFields(writings)).toEqual(['discussionFa.1']);
  });
  it('go as a request the API takes, an item with both its texts', () => {
    const writings: Writings = {
      'discussionFa.1': writing('گفته شد.', 'نو'),
      nextMeetingOn: writing('', '2027-01-10'),
      closedAt: writing('11:00', ''),
    };
    const request = requestOf(meeting, writings, ['discussionFa.1', 'nextMeetingOn', 'closedAt']);
    expect(request).toEqual({
      discussions: [{ position: 1, discussionFa: 'نو', gistEn: 'Said.' }],
      nextMeetingOn: '2027-01-10',
      closedAt: null,
    });
    expect(writeMinutes.safeParse(request).success).toBe(true);
  });
  it('are in conflict only where both have changed them differently', () => {
    const writings: Writings = {
      'discussionFa.1': writing('پیش از هر دو', 'نوشته من'),
      'gistEn.1': writing('Said.', 'Said and written.'),
      closedAt: writing('10:30', '11:00'),
    };
    expect(conflictsWith(meeting, writings)).toEqual(['discussionFa.1']);
  });
});
