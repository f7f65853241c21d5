import { memorandum, type RegisterMemorandum } from '@hampeyman/domain/memoranda';
import { listOf } from '@hampeyman/domain/records';
import { startApi, type TestApi } from '../testing/api';
import { world } from '../testing/world';

const absent = '00000000-0000-4000-8000-0000000009ff';
const { organisations: units } = world;
const parties: RegisterMemorandum['parties'] = [
  { organisationId: units.ministry, side: 'MINISTRY', role: 'CLIENT' },
  { organisationId: units.acecr, side: 'ACECR', role: 'EXECUTOR' },
];
const draft = { code: 'MOU-9', titleFa: 'تفاهم‌نامه پژوهش بازار كار', titleEn: 'Research on the labour market', parties };

describe('memoranda', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it.each(['maryam', 'zahra', 'reza', 'fatemeh', 'hassan', 'ali', 'auditor', 'mina'] as const)(
    '%s reads the memoranda of their agency and no others',
    async (name) => {
      const client = await api.as(name);
      const { items } = (await client.get('/api/memoranda')).as(listOf(memorandum));
      expect(items.map((item) => item.id)).toEqual([world.memorandum]);
      expect(items[0]?.parties.map(({ code, side, role }) => [code, side, role])).toEqual([
        ['MCLS', 'MINISTRY', 'CLIENT'],
        ['ACECR', 'ACECR', 'EXECUTOR'],
      ]);
      expect((await client.get(`/api/memoranda/${world.memorandum}`)).as(memorandum).code).toBe('MOU-1');
      expect((await client.get(`/api/memoranda/${world.foreignMemorandum}`)).refusal).toBe('404 memoranda.not-found');
    },
  );

  it('the administrator and someone without a post see no content', async () => {
    for (const name of ['admin', 'parvin'] as const) {
      const client = await api.as(name);
      expect((await client.get('/api/memoranda')).as(listOf(memorandum)).items).toEqual([]);
      expect((await client.get(`/api/memoranda/${world.memorandum}`)).refusal).toBe('404 memoranda.not-found');
      expect((await client.patch(`/api/memoranda/${world.memorandum}`, 1, {})).refusal).toBe('404 memoranda.not-found');
    }
    expect((await api.nobody.get('/api/memoranda')).refusal).toBe('401 sessions.required');
  });

  it('the manager registers a draft whose dates may be unknown, and finds it in today’s spelling', async () => {
    const manager = await api.as('maryam');
    const registered = (await manager.post('/api/memoranda', draft)).as(memorandum);
    expect(registered).toMatchObject({ state: 'DRAFT', effectiveFrom: null, effectiveTo: null, sampleFields: [], version: 1 });
    expect(registered.titleFa).toBe('تفاهم‌نامه پژوهش بازار کار');
    const found = await manager.get(`/api/memoranda?q=${encodeURIComponent('بازار کار')}`);
    expect(found.as(listOf(memorandum)).items.map((item) => item.id)).toEqual([registered.id]);
    const byState = (await manager.get('/api/memoranda?state=DRAFT&code=MOU-9')).as(listOf(memorandum));
    expect(byState.items).toHaveLength(1);
    const page = (await manager.get('/api/memoranda?limit=1')).as(listOf(memorandum));
    const rest = (await manager.get(`/api/memoranda?cursor=${page.next ?? ''}`)).as(listOf(memorandum));
    expect([...page.items, ...rest.items].map((item) => item.code)).toEqual(['MOU-1', 'MOU-9']);
    expect(await api.sql(`SELECT action, chain FROM activity WHERE subject_id = '${registered.id}'`)).toEqual([
      { action: 'memoranda.registered', chain: registered.id },
    ]);
    expect((await manager.post('/api/memoranda', draft)).refusal).toBe('409 memoranda.code-taken');
  });

  it.each<[string, Partial<typeof draft> & { effectiveFrom?: string; effectiveTo?: string }]>([
    ['422 memoranda.side-missing', { parties: [parties[0], { ...parties[0], organisationId: units.ministryEmployment }] as never }],
    ['422 memoranda.party-twice', { parties: [...parties, ...parties.slice(0, 1)] }],
    ['422 memoranda.party-unknown', { parties: [...parties, { organisationId: absent, side: 'ACECR', role: 'PARTNER' }] }],
    [
      '422 memoranda.party-of-other-side',
      { parties: [...parties, { organisationId: units.acecrSemnan, side: 'MINISTRY', role: 'OVERSEER' }] },
    ],
    [
      '422 memoranda.own-agency-missing',
      {
        parties: [
          { organisationId: units.ministrySemnan, side: 'MINISTRY', role: 'CLIENT' },
          { organisationId: units.acecr, side: 'ACECR', role: 'EXECUTOR' },
        ],
      },
    ],
    ['422 memoranda.ends-before-it-begins', { effectiveFrom: '2027-01-01', effectiveTo: '2026-01-01' }],
    ['422 request.invalid', { parties: parties.slice(0, 1) }],
  ])('a registration is refused with %s', async (refusal, change) => {
    const manager = await api.as('maryam');
    expect((await manager.post('/api/memoranda', { ...draft, code: 'MOU-8', ...change })).refusal).toBe(refusal);
  });

  it('the manager moves it through its life and may leave its dates unrecorded', async () => {
    const manager = await api.as('maryam');
    const { id } = (await manager.post('/api/memoranda', { ...draft, code: 'MOU-7' })).as(memorandum);
    const path = `/api/memoranda/${id}`;
    expect((await manager.patch(path, 1, { state: 'ACTIVE' })).refusal).toBe('409 memoranda.transition-not-allowed');
    const states = ['UNDER_REVIEW', 'SIGNED', 'ACTIVE'] as const;
    for (const [index, state] of states.entries()) {
      expect((await manager.patch(path, index + 1, { state })).as(memorandum)).toMatchObject({
        state,
        effectiveFrom: null,
        version: index + 2,
      });
    }
    const dated = (await manager.patch(path, 4, { effectiveFrom: '2025-04-27', effectiveTo: '2028-04-25' })).as(memorandum);
    expect(dated).toMatchObject({ effectiveFrom: '2025-04-27', effectiveTo: '2028-04-25', titleEn: draft.titleEn });
    expect((await manager.patch(path, 5, { effectiveTo: '2024-01-01' })).refusal).toBe('422 memoranda.ends-before-it-begins');
    const stale = await manager.patch(path, 4, { number: '۱۸' });
    expect(stale.refusal).toBe('412 request.stale');
    expect(stale.problem.current).toMatchObject({ id, version: 5 });
    expect((await manager.send('PATCH', path, {}, {})).refusal).toBe('428 request.version-required');
  });

  it.each(['zahra', 'reza', 'fatemeh', 'hassan', 'auditor'] as const)('%s registers and changes none', async (name) => {
    const client = await api.as(name);
    expect((await client.post('/api/memoranda', { ...draft, code: 'MOU-6' })).refusal).toBe('403 access.denied');
    expect((await client.patch(`/api/memoranda/${world.memorandum}`, 1, { number: '۱' })).refusal).toBe('403 access.denied');
    expect((await client.patch(`/api/memoranda/${world.foreignMemorandum}`, 1, {})).refusal).toBe('404 memoranda.not-found');
  });
});
