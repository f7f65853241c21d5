import { decision, type ComposeDecision, type Decision } from '@hampeyman/domain/decisions';
import { meetingDetail, type MeetingDetail, type TakeRoll } from '@hampeyman/domain/meetings';
import type { z } from 'zod';
import type { TestApi } from '../testing/api';
import { world, type PersonName } from '../testing/world';

const { posts } = world;

/** A plan of South Khorasan's committee for a day that has passed, so that its roll can be taken. */
export const aPlan = {
  committeeId: world.committee.southKhorasan,
  heldOn: '2026-11-22',
  startsAt: '09:00',
  endsAt: '11:00',
  placeFa: 'بیرجند، سالن جلسات اداره کل',
  agenda: [
    { titleFa: 'پیگیری مصوبات جلسه‌های پیش', titleEn: 'Follow-up', presenterPostId: posts.secretary, minutes: 20 },
    { titleFa: 'میز خدمت مجوز مشاغل خانگی', minutes: 25 },
  ],
};

/** Everybody came. */
export const fullRoll: z.input<typeof import('@hampeyman/domain/meetings').takeRoll> = {
  attendances: [
    { state: 'PRESENT', postId: posts.director, arrivedAt: '08:55' },
    { state: 'PRESENT', postId: posts.provincialStaff },
    { state: 'PRESENT', postId: posts.secretary },
  ],
};
export type Roll = TakeRoll;

/** What `name` gets to see of an act on the meeting. */
export async function act(
  api: TestApi,
  meeting: Pick<MeetingDetail, 'id' | 'version'>,
  noun: string,
  body: unknown = {},
  name: PersonName = 'fatemeh',
): Promise<MeetingDetail> {
  return (await (await api.as(name)).act(`/api/meetings/${meeting.id}/${noun}`, meeting.version, body)).as(meetingDetail);
}

/** A meeting as its secretary plans it. */
export async function planned(
  api: TestApi,
  changes: Readonly<Record<string, unknown>> = {},
  name: PersonName = 'fatemeh',
): Promise<MeetingDetail> {
  return (await (await api.as(name)).post('/api/meetings', { ...aPlan, ...changes })).as(meetingDetail);
}

/** A meeting that was held, with its minutes opened. */
export async function held(api: TestApi, changes: Readonly<Record<string, unknown>> = {}): Promise<MeetingDetail> {
  return act(api, await planned(api, changes), 'roll', fullRoll);
}

/** Slots of a decision for the director's office, without a task. */
export const slots = {
  side: 'MINISTRY',
  executorPostId: posts.director,
  subjectFa: 'تعیین تکلیف میز خدمت مجوز',
  dueOn: '2026-12-06',
  taskLink: 'NONE',
} satisfies Partial<z.input<typeof import('@hampeyman/domain/decisions').composeDecision>>;

/** A decision as the secretary composes it. */
export async function composed(
  api: TestApi,
  meetingId: string,
  changes: Partial<Record<keyof ComposeDecision, unknown>> = {},
): Promise<Decision> {
  return (await (await api.as('fatemeh')).post('/api/decisions', { ...slots, meetingId, ...changes })).as(decision);
}

/** The meeting as it stands now. */
export async function current(api: TestApi, id: string, name: PersonName = 'fatemeh'): Promise<MeetingDetail> {
  return (await (await api.as(name)).get(`/api/meetings/${id}`)).as(meetingDetail);
}

/** A meeting whose minutes are final. */
export async function finalised(api: TestApi, id: string, body: unknown = {}): Promise<MeetingDetail> {
  return act(api, await current(api, id), 'finalisation', body);
}
