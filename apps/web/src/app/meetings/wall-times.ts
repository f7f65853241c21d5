import type { WallTime } from '@hampeyman/domain/calendar';

function minutesOf(time: WallTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Minutes from one time of a day to a later one; negative backwards. */
export function minutesBetweenTimes(from: WallTime, to: WallTime): number {
  return minutesOf(to) - minutesOf(from);
}
