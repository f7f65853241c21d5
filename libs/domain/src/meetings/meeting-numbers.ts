import { toJalali, type PlainDate } from '../calendar';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Number of a meeting: committee, Jalali year of the meeting, sequence of the committee over all years («PSK-1405-04»). */
export function meetingNumberCode(committeeCode: string, heldOn: PlainDate, sequenceNo: number): string {
  return `${committeeCode}-${String(toJalali(heldOn).year)}-${twoDigits(sequenceNo)}`;
}

/** The next free code of a memorandum's meetings: one above the highest `M-nn` in use. */
export function nextMeetingCode(codes: readonly string[]): string {
  const numbers = codes.map((code) => Number(/^M-(\d+)$/.exec(code)?.[1] ?? '0'));
  return `M-${twoDigits(Math.max(0, ...numbers) + 1)}`;
}
