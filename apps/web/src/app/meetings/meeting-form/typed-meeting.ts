import { tehranTime } from '@hampeyman/domain/calendar';
import { minutesBetweenTimes } from '../wall-times';
import type { AgendaProposal, MeetingDetail, MeetingKind } from '@hampeyman/domain/meetings';
import { toLatinDigits } from '@hampeyman/domain/persian';
import { written } from '../../http';

/** A row of the agenda as somebody types it; `links` holds codes apart by spaces. */
export interface TypedItem {
  readonly titleFa: string;
  readonly titleEn: string;
  readonly minutes: number | null;
  readonly presenterPostId: string | null;
  readonly links: string;
}

/** The plan of a meeting as somebody types it. */
export interface TypedMeeting {
  readonly committeeId: string | null;
  readonly kind: MeetingKind;
  readonly heldOn: string | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly placeFa: string;
  readonly placeEn: string;
  readonly classification: 'NORMAL' | 'CONFIDENTIAL';
  readonly agenda: readonly TypedItem[];
}

export const blankMeeting: TypedMeeting = {
  committeeId: null,
  kind: 'ORDINARY',
  heldOn: null,
  startsAt: '09:00',
  endsAt: '11:00',
  placeFa: '',
  placeEn: '',
  classification: 'NORMAL',
  agenda: [],
};

export const blankItem: TypedItem = { titleFa: '', titleEn: '', minutes: 20, presenterPostId: null, links: '' };

/** The plan of an existing meeting, ready to be changed. */
export function typedOf(meeting: MeetingDetail): TypedMeeting {
  return {
    committeeId: meeting.committeeId,
    kind: meeting.kind,
    heldOn: meeting.heldOn,
    startsAt: tehranTime(meeting.startsAt),
    endsAt: tehranTime(meeting.endsAt),
    placeFa: meeting.placeFa,
    placeEn: meeting.placeEn ?? '',
    classification: meeting.classification,
    agenda: meeting.agenda.map((item) => ({
      titleFa: item.titleFa,
      titleEn: item.titleEn ?? '',
      minutes: item.minutes,
      presenterPostId: item.presenter?.id ?? null,
      links: codesOf(item.links),
    })),
  };
}

/** Proposed items as rows of the form. */
export function typedProposal({ items }: AgendaProposal): TypedItem[] {
  return items.map(({ titleFa, titleEn, minutes, links }) => ({
    titleFa,
    titleEn: titleEn ?? '',
    minutes,
    presenterPostId: null,
    links: codesOf(links),
  }));
}

/** What the typed plan asks of the API, without the committee, which never changes. */
export function planOf({ committeeId: _, agenda, placeEn, ...plan }: TypedMeeting): object {
  return {
    ...plan,
    placeEn: written(placeEn),
    agenda: agenda.map(({ titleEn, links, ...item }) => ({ ...item, titleEn: written(titleEn), links: linksOf(links) })),
  };
}

/** Minutes between the typed times; null while one is missing. */
export function lengthOf({ startsAt, endsAt }: TypedMeeting): number | null {
  return startsAt === null || endsAt === null ? null : minutesBetweenTimes(startsAt, endsAt);
}

function codesOf(links: readonly { readonly code: string }[]): string {
  return links.map(({ code }) => code).join(' ');
}

/** Codes with the kind of record each names, told by its form (T-09, PSK-1405-04/01, IND-01, OM-4). */
export function linksOf(typed: string): { type: 'TASK' | 'OBLIGATION' | 'DECISION' | 'INDICATOR'; code: string }[] {
  const codes = toLatinDigits(typed)
    .toUpperCase()
    .split(/[\s،,؛;]+/)
    .filter((code) => code !== '');
  return [...new Set(codes)].map((code) => ({ type: kindOf(code), code }));
}

function kindOf(code: string): 'TASK' | 'OBLIGATION' | 'DECISION' | 'INDICATOR' {
  if (code.startsWith('T-')) return 'TASK';
  if (code.includes('/')) return 'DECISION';
  // obligations are of the Ministry (OM), ACECR (OA) or joint (OJ); indicators are named after their kind (IND, MGT)
  return /^O[AJM]/.test(code) ? 'OBLIGATION' : 'INDICATOR';
}
