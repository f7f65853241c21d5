import fc from 'fast-check';
import { addDays, addMinutes, atTehran, instant, minutesBetween, plainDate, tehranDate, tehranTime } from '.';

const day = (text: string) => plainDate.parse(text);
const anyDate = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays(day('1990-01-01'), days));
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

describe('an instant', () => {
  it.each(['2026-11-23T08:30:00+03:30', '2026-02-30T08:30:00Z', '2026-11-23', '2026-11-23T25:00:00Z'])(
    'is refused when it is %s',
    (text) => {
      expect(instant.safeParse(text).success).toBe(false);
    },
  );

  it.each(['2026-11-23T08:30:00Z', '2026-11-23T08:30:00.123Z'])('is accepted when it is %s', (text) => {
    expect(instant.parse(text)).toBe(text);
  });

  it.each([
    ['all year since autumn 1401: winter', '2026-11-23', '12:00', '2026-11-23T08:30:00.000Z'],
    ['all year since autumn 1401: summer', '2026-07-22', '12:00', '2026-07-22T08:30:00.000Z'],
    ['the last summer time', '2022-09-21', '12:00', '2022-09-21T07:30:00.000Z'],
    ['the first day without it', '2023-03-22', '00:00', '2023-03-21T20:30:00.000Z'],
    ['a summer with summer time', '2021-07-22', '12:00', '2021-07-22T07:30:00.000Z'],
    ['a winter before', '2021-01-20', '12:00', '2021-01-20T08:30:00.000Z'],
  ])('is told from the clock in Tehran: %s', (_, date, time, at) => {
    expect(atTehran(day(date), time)).toBe(at);
    expect(tehranDate(at)).toBe(date);
    expect(tehranTime(at)).toBe(time);
  });

  it('is already tomorrow in Tehran at half past eight in the evening of UTC', () => {
    expect(tehranDate('2026-11-23T20:29:59Z')).toBe('2026-11-23');
    expect(tehranDate('2026-11-23T20:30:00Z')).toBe('2026-11-24');
    expect(tehranTime('2026-11-23T20:30:00Z')).toBe('00:00');
  });

  it('follows the jump when that midnight did not exist (1400/01/02)', () => {
    const at = atTehran(day('2021-03-22'), '00:00');
    expect(at).toBe('2021-03-21T20:30:00.000Z');
    expect([tehranDate(at), tehranTime(at)]).toEqual(['2021-03-22', '01:00']);
  });

  it('is the first of two when clocks went back (1400/06/30, 23:30)', () => {
    expect(atTehran(day('2021-09-21'), '23:30')).toBe('2021-09-21T19:00:00.000Z');
    expect(tehranTime('2021-09-21T20:00:00Z')).toBe('23:30');
  });

  it('returns to the same clock', () => {
    fc.assert(
      fc.property(anyDate, anyTime, (date, time) => {
        const at = atTehran(date, time);
        const skipped = minutesBetween(atTehran(date, '00:00'), at) >= 0 && tehranTime(at) !== time;
        // Only the hour that summer time skipped, 00:00–00:59 on its first day, is read differently.
        expect(skipped ? time.startsWith('00:') && tehranTime(at).startsWith('01:') : tehranTime(at) === time).toBe(true);
        expect(tehranDate(at)).toBe(date);
        expect(instant.parse(at)).toBe(at);
      }),
    );
  });

  it('refuses a time that no clock shows', () => {
    expect(() => atTehran(day('2026-11-23'), '24:00')).toThrow('calendar.time-impossible');
    expect(() => atTehran(day('2026-11-23'), '9:00')).toThrow('calendar.time-impossible');
  });

  it('counts minutes', () => {
    expect(addMinutes('2026-11-23T08:30:00Z', 90)).toBe('2026-11-23T10:00:00.000Z');
    expect(minutesBetween('2026-11-23T08:30:00Z', '2026-11-23T10:00:59Z')).toBe(90);
    expect(minutesBetween('2026-11-23T10:00:00Z', '2026-11-23T08:30:00Z')).toBe(-90);
  });
});
