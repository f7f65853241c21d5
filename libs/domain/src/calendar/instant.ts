import { z } from 'zod';
import { DomainError } from '../problems';
import type { PlainDate } from './plain-date';

const dayLength = 86_400_000;

/** A moment: ISO 8601 in UTC, as `2026-11-23T08:30:00Z`. */
export const instant = z.iso.datetime('calendar.time-impossible').describe('instant, ISO 8601 in UTC');
export type Instant = z.infer<typeof instant>;

/** A time on a wall clock, `HH:MM`. */
export const wallTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'calendar.time-impossible')
  .describe('time in Tehran, HH:MM');
export type WallTime = z.infer<typeof wallTime>;

// Intl knows when Iran kept summer time (+04:30, last in 1401) and that it is +03:30 all year since.
const tehranClock = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
  timeZone: 'Asia/Tehran',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The day it is in Tehran at this moment. */
export function tehranDate(at: Instant): PlainDate {
  return wallIso(Date.parse(at)).slice(0, 10) as PlainDate;
}

/** The time it is in Tehran at this moment, `HH:MM`. */
export function tehranTime(at: Instant): WallTime {
  return wallIso(Date.parse(at)).slice(11, 16);
}

/**
 * The moment at which clocks in Tehran show this date and time; the first of two when clocks went back, the moment after the jump
 * when they went forward. Throws `calendar.time-impossible`.
 */
export function atTehran(date: PlainDate, time: WallTime): Instant {
  if (!wallTime.safeParse(time).success) throw new DomainError('calendar.time-impossible', { time });
  const wall = Date.parse(`${date}T${time}:00Z`);
  const before = wall - offset(wall - dayLength);
  const after = wall - offset(wall + dayLength);
  const exact = [Math.min(before, after), Math.max(before, after)].find((at) => at + offset(at) === wall);
  return isoInstant(exact ?? before);
}

/** The moment `minutes` later, or earlier when negative. */
export function addMinutes(at: Instant, minutes: number): Instant {
  return isoInstant(Date.parse(at) + minutes * 60_000);
}

/** Whole minutes from `from` to `to`, rounded down; negative backwards. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);
}

/** Milliseconds by which Tehran is ahead of UTC at this moment. */
function offset(at: number): number {
  return Date.parse(`${wallIso(at)}Z`) - Math.floor(at / 1000) * 1000;
}

function wallIso(at: number): string {
  const part = Object.fromEntries(tehranClock.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part.year ?? ''}-${part.month ?? ''}-${part.day ?? ''}T${part.hour ?? ''}:${part.minute ?? ''}:${part.second ?? ''}`;
}

function isoInstant(at: number): Instant {
  return new Date(at).toISOString();
}
