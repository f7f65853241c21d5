import { meetingDetail } from '@hampeyman/domain/meetings';
import { z } from 'zod';
import { as, type Api } from './hands';

/** A page as somebody sees it; the address may hold ids that are found by the codes people use. */
export interface Place {
  readonly name: string;
  /** Who looks at it; null for those who are not signed in. */
  readonly login: string | null;
  readonly path: string | ((api: Api) => Promise<string>);
}

const manager = 'u.minister';
const secretary = 'u.sec.sk';
const administrator = 'u.admin';

/** The day of the demonstration's figures; pages that tell what is late take it from the address. */
export const demonstrationDay = '2026-11-23';
const seen = `asOf=${demonstrationDay}`;

const record =
  (kind: Parameters<Api['idOf']>[0], code: string, after = ''): ((api: Api) => Promise<string>) =>
  async (api) =>
    `/${kind}/${await api.idOf(kind, code)}${after}`;

async function genuine(api: Api): Promise<string> {
  const meeting = await api.get(`/api/meetings/${await api.idOf('meetings', 'PSK-1405-04')}`, meetingDetail);
  return `/verify/${meeting.minutes?.verificationCode ?? ''}`;
}

/** A form of a part of the memorandum. */
const part =
  (kind: 'articles' | 'objectives' | 'outcomes' | 'needs', code: string): ((api: Api) => Promise<string>) =>
  async (api) => {
    const memorandum = await api.idOf('memoranda', 'MOU-1404-18');
    const parts = z.object({ items: z.array(z.object({ id: z.uuid(), code: z.string() })) });
    const { items } = await api.get(`/api/memoranda/${memorandum}/${kind}`, parts);
    return `/memoranda/${memorandum}/${kind}/${items.find((one) => one.code === code)?.id ?? ''}`;
  };

/** A form of a post, under its organisation. */
const post =
  (organisation: string, code: string, after = ''): ((api: Api) => Promise<string>) =>
  async (api) =>
    `/organisations/${await api.idOf('organisations', organisation)}/posts/${await api.idOf('posts', code)}${after}`;

async function person(api: Api): Promise<string> {
  const { items } = await api.get('/api/people?login=u.acecr', z.object({ items: z.array(z.object({ id: z.uuid() })) }));
  return `/people/${items[0]?.id ?? ''}/change`;
}

/** Every address of the portal, each with somebody who has reason to open it; where nothing is found the name ends in `-none`. */
export const places: readonly Place[] = [
  { name: 'sign-in', login: null, path: '/sign-in' },
  { name: 'sign-in-refused', login: null, path: '/sign-in?refusal=unknown' },
  { name: 'sign-in-code', login: null, path: '/sign-in?provider=test' },
  { name: 'forgotten-password', login: null, path: '/forgotten-password' },
  { name: 'new-password', login: null, path: '/new-password#a-token' },
  { name: 'new-password-without-link', login: null, path: '/new-password' },
  { name: 'account', login: 'u.acecr', path: '/account' },
  { name: 'verify', login: null, path: '/verify' },
  { name: 'verify-unknown', login: null, path: '/verify/ABCD-EFGH-JKLM' },
  { name: 'verify-genuine', login: manager, path: genuine },
  { name: 'dashboard', login: manager, path: `/dashboard?${seen}` },
  { name: 'my-work', login: 'u.acecr', path: `/my-work?${seen}` },
  { name: 'memoranda', login: manager, path: '/memoranda' },
  { name: 'memorandum', login: manager, path: record('memoranda', 'MOU-1404-18') },
  { name: 'memorandum-new', login: manager, path: '/memoranda/new' },
  { name: 'memorandum-change', login: manager, path: record('memoranda', 'MOU-1404-18', '/change') },
  { name: 'article', login: manager, path: part('articles', 'ART-04') },
  { name: 'article-new', login: manager, path: record('memoranda', 'MOU-1404-18', '/articles/new') },
  { name: 'objective-new', login: manager, path: record('memoranda', 'MOU-1404-18', '/objectives/new') },
  { name: 'outcome-new', login: manager, path: record('memoranda', 'MOU-1404-18', '/outcomes/new') },
  { name: 'objective-change', login: manager, path: part('objectives', 'OBJ-03') },
  { name: 'outcome-change', login: manager, path: part('outcomes', 'OUT-3') },
  { name: 'need-new', login: manager, path: record('memoranda', 'MOU-1404-18', '/needs/new') },
  { name: 'need-change', login: manager, path: part('needs', 'DIA-1') },
  { name: 'obligation-new', login: manager, path: record('memoranda', 'MOU-1404-18', '/obligations/new') },
  { name: 'obligation-change', login: manager, path: record('obligations', 'OA-4', '/change') },
  { name: 'obligation', login: manager, path: record('obligations', 'OA-4') },
  { name: 'obligation-uncovered', login: manager, path: record('obligations', 'OJ-1') },
  { name: 'tasks', login: manager, path: `/tasks?${seen}` },
  { name: 'tasks-none', login: manager, path: '/tasks?q=zzzz' },
  { name: 'task-new', login: secretary, path: '/tasks/new' },
  { name: 'task-edit', login: manager, path: record('tasks', 'T-24', '/edit') },
  { name: 'task', login: manager, path: record('tasks', 'T-24', `?${seen}`) },
  { name: 'task-joint', login: manager, path: record('tasks', 'T-30', `?${seen}`) },
  { name: 'task-cancelled', login: manager, path: record('tasks', 'T-40', `?${seen}`) },
  { name: 'committees', login: manager, path: '/committees' },
  { name: 'committee-new', login: manager, path: '/committees/new' },
  { name: 'committee-edit', login: 'u.hq', path: record('committees', 'SC', '/edit') },
  { name: 'meetings', login: manager, path: '/meetings' },
  { name: 'meetings-none', login: manager, path: '/meetings?q=zzzz' },
  { name: 'meeting-new', login: secretary, path: '/meetings/new' },
  { name: 'meeting-edit', login: secretary, path: record('meetings', 'M-14', '/edit') },
  { name: 'meeting-planned', login: secretary, path: record('meetings', 'M-14') },
  { name: 'meeting-held', login: manager, path: record('meetings', 'M-12') },
  { name: 'decisions', login: manager, path: '/decisions' },
  { name: 'decisions-none', login: manager, path: '/decisions?q=zzzz' },
  { name: 'decision', login: manager, path: record('decisions', 'PSK-1405-04/01') },
  { name: 'indicators', login: manager, path: '/indicators' },
  { name: 'indicator-report', login: 'u.acecr', path: '/indicators/report' },
  { name: 'indicator-new', login: manager, path: '/indicators/new' },
  { name: 'indicator-edit', login: manager, path: record('indicators', 'IND-01', '/edit') },
  { name: 'indicator-targets', login: manager, path: record('indicators', 'IND-01', '/targets') },
  { name: 'indicator', login: manager, path: record('indicators', 'IND-01') },
  { name: 'provinces', login: manager, path: `/provinces?${seen}` },
  { name: 'province', login: 'u.dg.sk', path: `/provinces/IR-29?${seen}` },
  { name: 'province-silent', login: manager, path: `/provinces/IR-07?${seen}` },
  { name: 'search', login: manager, path: '/search?q=مشاغل خانگی' },
  { name: 'search-none', login: manager, path: '/search?q=zzzz' },
  { name: 'organisations', login: administrator, path: '/organisations' },
  { name: 'organisation-new', login: administrator, path: '/organisations/new' },
  { name: 'organisation-change', login: administrator, path: record('organisations', 'MCLS_EMP', '/change') },
  { name: 'post-new', login: administrator, path: record('organisations', 'MCLS_EMP', '/posts/new') },
  { name: 'post-change', login: administrator, path: post('MCLS_EMP', 'MCLS_EMP_FIN', '/change') },
  { name: 'post', login: administrator, path: post('MCLS_EMP', 'MCLS_EMP_FIN') },
  { name: 'holidays', login: administrator, path: '/holidays?year=1405' },
  { name: 'holidays-moonless', login: administrator, path: '/holidays?year=1412' },
  { name: 'code-lists', login: administrator, path: '/code-lists' },
  { name: 'code-lists-reasons', login: administrator, path: '/code-lists?list=DELAY_REASON' },
  { name: 'people', login: administrator, path: '/people' },
  { name: 'person-change', login: administrator, path: person },
  { name: 'people-import', login: administrator, path: '/people/import' },
  { name: 'person-new', login: administrator, path: '/people/new' },
  { name: 'activity', login: manager, path: '/activity' },
  { name: 'activity-filtered', login: 'u.auditor', path: '/activity?kind=RIGHTS&from=2025-04-01&side=MINISTRY' },
  { name: 'activity-administrator', login: administrator, path: '/activity' },
  { name: 'activity-none', login: manager, path: '/activity?code=NONE' },
  { name: 'not-found', login: manager, path: '/nowhere' },
  { name: 'error', login: manager, path: '/error' },
  { name: 'denied', login: administrator, path: '/denied' },
];

/** The address of a place, with the ids it needs. */
export async function addressOf({ path, login }: Place): Promise<string> {
  return typeof path === 'string' ? path : path(await as(login ?? manager));
}

/** The people who look, each with their places: one sign-in serves them all. */
export function placesByLogin(): ReadonlyMap<string | null, readonly Place[]> {
  return Map.groupBy(places, ({ login }) => login);
}
