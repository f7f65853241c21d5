import { organisation, organisationDetail } from '@hampeyman/domain/organisations';
import { listOf } from '@hampeyman/domain/records';
import { startApi, type TestApi } from '../testing/api';
import { world } from '../testing/world';

const absent = '00000000-0000-4000-8000-0000000009ff';
const { organisations: units } = world;

describe('organisations', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('everyone who is signed in reads the agencies and units, in the order of the Persian alphabet', async () => {
    for (const name of ['maryam', 'zahra', 'ali', 'admin', 'auditor'] as const) {
      const client = await api.as(name);
      const { items, next } = (await client.get('/api/organisations')).as(listOf(organisation));
      expect(items).toHaveLength(8);
      expect(next).toBeNull();
      const names = items.map((item) => item.nameFa);
      expect(names).toEqual([...names].sort(new Intl.Collator('fa').compare));
    }
    expect((await api.nobody.get('/api/organisations')).refusal).toBe('401 sessions.required');
  });

  it('a page goes on where the one before ended', async () => {
    const client = await api.as('zahra');
    const seen: string[] = [];
    let cursor = '';
    for (;;) {
      const { items, next } = (await client.get(`/api/organisations?limit=3${cursor}`)).as(listOf(organisation));
      seen.push(...items.map((item) => item.id));
      if (next === null) break;
      cursor = `&cursor=${next}`;
    }
    expect(new Set(seen).size).toBe(8);
    expect((await client.get('/api/organisations?cursor=not-ours')).refusal).toBe('400 request.cursor-malformed');
  });

  it('a list is narrowed by code, side, province and typed words', async () => {
    const client = await api.as('zahra');
    const codes = async (query: string): Promise<string[]> =>
      (await client.get(`/api/organisations?${query}`))
        .as(listOf(organisation))
        .items.map((item) => item.code)
        .sort();
    expect(await codes('code=ACECR')).toEqual(['ACECR']);
    expect(await codes('side=ACECR')).toEqual(['ACECR', 'ACECR_EDU', 'ACECR_SE', 'ACECR_SK']);
    expect(await codes('provinceCode=IR-29')).toEqual(['ACECR_SK', 'MCLS_SK']);
    expect(await codes(`q=${encodeURIComponent('جهاد دانشگاهي')}`)).toEqual(['ACECR', 'ACECR_SE', 'ACECR_SK']);
  });

  it('an organisation shows its units, its posts and who holds them', async () => {
    const client = await api.as('ali');
    const found = (await client.get(`/api/organisations/${units.ministrySouthKhorasan}`)).as(organisationDetail);
    expect(found.posts.map((post) => post.holder?.id)).toContain(world.people.reza);
    const agency = (await client.get(`/api/organisations/${units.ministry}`)).as(organisationDetail);
    expect(agency.children.map((child) => child.code).sort()).toEqual(['MCLS_EMP', 'MCLS_SE', 'MCLS_SK']);
    expect((await client.get(`/api/organisations/${absent}`)).refusal).toBe('404 organisations.not-found');
    expect((await client.get('/api/organisations/not-an-id')).refusal).toBe('422 request.invalid');
  });

  it('the administrator adds a unit, and the record says so', async () => {
    const admin = await api.as('admin');
    const body = { code: 'MCLS_YA', nameFa: 'اداره كل يزد', parentId: units.ministry, side: 'MINISTRY', provinceCode: 'IR-21' };
    const added = (await admin.post('/api/organisations', body)).as(organisation);
    expect(added).toMatchObject({ nameFa: 'اداره کل یزد', nameEn: null, source: null, isSample: false, version: 1 });
    expect(await api.sql(`SELECT action, subject_code, chain FROM activity WHERE subject_id = '${added.id}'`)).toEqual([
      { action: 'organisations.added', subject_code: 'MCLS_YA', chain: 'system' },
    ]);
    expect((await admin.post('/api/organisations', body)).refusal).toBe('409 organisations.code-taken');
    expect((await admin.post('/api/organisations', { ...body, code: 'ACECR_YA', side: 'ACECR' })).refusal).toBe(
      '422 organisations.side-differs',
    );
    expect((await admin.post('/api/organisations', { ...body, code: 'X_1', parentId: absent })).refusal).toBe(
      '422 organisations.parent-not-found',
    );
    const malformed = await admin.post('/api/organisations', { ...body, code: 'كد' });
    expect(malformed.problem.fields).toEqual([expect.objectContaining({ path: 'code', code: 'records.code-malformed' })]);
  });

  it('two equal requests with one key add one unit', async () => {
    const admin = (await api.as('admin')).with({ 'idempotency-key': 'unit-of-ilam-0001' });
    const body = { code: 'MCLS_IL', nameFa: 'اداره کل ایلام', parentId: units.ministry, side: 'MINISTRY', provinceCode: 'IR-16' };
    const first = await admin.post('/api/organisations', body);
    const second = await admin.post('/api/organisations', body);
    expect(second.as(organisation)).toEqual(first.as(organisation));
  });

  it('a change needs the version that was seen', async () => {
    const admin = await api.as('admin');
    const path = `/api/organisations/${units.acecrSemnan}`;
    expect((await admin.send('PATCH', path, { nameEn: 'ACECR, Semnan' }, {})).refusal).toBe('428 request.version-required');
    const changed = (await admin.patch(path, 1, { nameEn: 'ACECR, Semnan' })).as(organisation);
    expect(changed).toMatchObject({ nameEn: 'ACECR, Semnan', version: 2 });
    const stale = await admin.patch(path, 1, { nameFa: 'نامی دیگر' });
    expect(stale.refusal).toBe('412 request.stale');
    expect(stale.problem.current).toMatchObject({ nameEn: 'ACECR, Semnan', version: 2 });
    expect((await admin.patch(`/api/organisations/${absent}`, 1, {})).refusal).toBe('404 organisations.not-found');
    const [entry] = await api.sql(`SELECT details FROM activity WHERE action = 'organisations.changed'`);
    // that a name changed is on record, the name is not
    expect(entry).toEqual({ details: { before: { nameEn: '*' }, after: { nameEn: '*' } } });
  });

  it('a unit moves under another one of its side, with what its posts reach, and never under itself', async () => {
    const admin = await api.as('admin');
    const add = async (code: string, parentId: string) =>
      (await admin.post('/api/organisations', { code, nameFa: 'دفتر نمونه', parentId, side: 'MINISTRY' })).as(organisation);
    const office = await add('MCLS_OFF', units.ministry);
    const part = await add('MCLS_OFF_1', office.id);
    const moved = (await admin.patch(`/api/organisations/${part.id}`, 1, { parentId: units.ministryEmployment })).as(organisation);
    expect(moved).toMatchObject({ parentId: units.ministryEmployment, version: 2 });
    await admin.patch(`/api/organisations/${part.id}`, 2, { parentId: office.id });
    const into = async (id: string, version: number, parentId: string) =>
      (await admin.patch(`/api/organisations/${id}`, version, { parentId })).refusal;
    expect(await into(office.id, 1, part.id)).toBe('409 organisations.under-itself');
    expect(await into(office.id, 1, office.id)).toBe('409 organisations.under-itself');
    expect(await into(office.id, 1, units.acecr)).toBe('422 organisations.side-differs');
    expect(await into(office.id, 1, absent)).toBe('422 organisations.parent-not-found');
    const [entry] = await api.sql(
      `SELECT details FROM activity WHERE action = 'organisations.changed' AND subject_id = '${part.id}' ORDER BY seq`,
    );
    expect(entry).toEqual({ details: { before: { parentId: office.id }, after: { parentId: units.ministryEmployment } } });
  });

  it('an organisation closes when nothing in it is open, takes nothing then, and opens again', async () => {
    const admin = await api.as('admin');
    const add = async (code: string, parentId: string) =>
      (await admin.post('/api/organisations', { code, nameFa: 'دفتر نمونه', parentId, side: 'ACECR' })).as(organisation);
    const office = await add('ACECR_OFF', units.acecr);
    const part = await add('ACECR_OFF_1', office.id);
    const close = (id: string, version: number) => admin.act(`/api/organisations/${id}/closures`, version);
    expect((await close(units.acecrEducation, 1)).refusal).toBe('409 organisations.has-open-posts');
    expect((await close(office.id, 1)).refusal).toBe('409 organisations.has-open-units');
    expect((await close(part.id, 1)).as(organisation)).toMatchObject({
      version: 2,
      closedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    });
    expect((await close(part.id, 2)).refusal).toBe('409 organisations.closed');
    const closed = (await close(office.id, 1)).as(organisation);
    expect((await close(office.id, 1)).refusal).toBe('412 request.stale');
    const inside = { code: 'ACECR_OFF_2', nameFa: 'دفتر نمونه', parentId: office.id, side: 'ACECR' };
    expect((await admin.post('/api/organisations', inside)).refusal).toBe('422 organisations.parent-closed');
    const post = { code: 'X_1', titleFa: 'کارشناس', organisationId: office.id, scopeLevel: 'AGENCY' };
    expect((await admin.post('/api/posts', post)).refusal).toBe('422 posts.organisation-closed');
    const reopen = (id: string, version: number) => admin.act(`/api/organisations/${id}/reopenings`, version);
    expect((await reopen(part.id, 2)).refusal).toBe('422 organisations.parent-closed');
    expect((await reopen(office.id, closed.version)).as(organisation)).toMatchObject({ closedOn: null, version: 3 });
    expect((await reopen(office.id, 3)).refusal).toBe('409 organisations.open');
    const acts = await api.sql(`SELECT action FROM activity WHERE subject_id = '${office.id}' ORDER BY seq`);
    expect(acts.map(({ action }) => action)).toEqual(['organisations.added', 'organisations.closed', 'organisations.reopened']);
  });

  it.each(['maryam', 'zahra', 'reza', 'fatemeh', 'auditor'] as const)('%s adds and changes none', async (name) => {
    const client = await api.as(name);
    const body = { code: 'MCLS_QM', nameFa: 'اداره کل قم', parentId: units.ministry, side: 'MINISTRY' };
    expect((await client.post('/api/organisations', body)).refusal).toBe('403 access.denied');
    expect((await client.patch(`/api/organisations/${units.ministry}`, 1, {})).refusal).toBe('403 access.denied');
    expect((await client.act(`/api/organisations/${units.ministry}/closures`, 1)).refusal).toBe('403 access.denied');
    expect((await client.act(`/api/organisations/${units.ministry}/reopenings`, 1)).refusal).toBe('403 access.denied');
  });
});
