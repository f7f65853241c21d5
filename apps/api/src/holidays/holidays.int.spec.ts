import { addDays, expectedLunarDay, holidaysOf, plainDate } from '@hampeyman/domain/calendar';
import { announcedHoliday } from '@hampeyman/domain/holidays';
import { listOf } from '@hampeyman/domain/records';
import { startApi, type TestApi } from '../testing/api';

const absent = '00000000-0000-4000-8000-0000000009ff';

describe('holidays', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const lunarKey = holidaysOf(1405).find(({ kind }) => kind === 'LUNAR')?.lunarKey ?? '';
  const expected = expectedLunarDay(lunarKey) ?? plainDate.parse('2026-01-01');
  const listed = async (query = '') => (await (await api.as('reza')).get(`/api/holidays${query}`)).as(listOf(announcedHoliday)).items;

  it('of the moon are announced as they were seen, for everybody who reckons with them', async () => {
    const admin = await api.as('admin');
    const body = { date: addDays(expected, 1), nameFa: 'عيد سعيد', lunarKey };
    const announced = (await admin.post('/api/holidays', body)).as(announcedHoliday);
    expect(announced).toMatchObject({ nameFa: 'عید سعید', date: addDays(expected, 1), lunarKey, version: 1 });
    expect(await listed()).toEqual([announced]);
    expect(await listed(`?from=${addDays(expected, 2)}`)).toEqual([]);
    expect(await listed(`?to=${addDays(expected, 1)}`)).toHaveLength(1);
    expect((await admin.post('/api/holidays', body)).refusal).toBe('409 holidays.already-announced');
    expect((await admin.post('/api/holidays', { ...body, date: addDays(expected, 9) })).refusal).toBe('422 holidays.too-far');
    expect((await admin.post('/api/holidays', { ...body, lunarKey: '1300-01-09' })).refusal).toBe('422 holidays.lunar-day-unknown');
    const moved = (await admin.patch(`/api/holidays/${announced.id}`, 1, { date: expected })).as(announcedHoliday);
    expect(moved).toMatchObject({ date: expected, version: 2 });
    expect((await admin.patch(`/api/holidays/${announced.id}`, 2, { date: addDays(expected, 5) })).refusal).toBe('422 holidays.too-far');
    expect((await admin.patch(`/api/holidays/${announced.id}`, 1, {})).refusal).toBe('412 request.stale');
    expect((await admin.delete(`/api/holidays/${announced.id}`, { 'if-match': '"2"' })).status).toBe(204);
    expect(await listed()).toEqual([]);
    const acts = await api.sql(`SELECT action, details FROM activity WHERE subject_id = '${announced.id}' ORDER BY seq`);
    expect(acts).toEqual([
      { action: 'holidays.announced', details: { date: addDays(expected, 1), lunarKey } },
      { action: 'holidays.changed', details: { before: { date: addDays(expected, 1) }, after: { date: expected } } },
      { action: 'holidays.withdrawn', details: { date: expected, lunarKey } },
    ]);
  });

  it('of one day stand beside each other, in pages by day', async () => {
    const admin = await api.as('admin');
    const announce = (date: string) => admin.post('/api/holidays', { date, nameFa: 'تعطیلی به سبب سرما' });
    await announce('2027-01-05');
    await announce('2027-01-04');
    const first = (await admin.get('/api/holidays?limit=1')).as(listOf(announcedHoliday));
    const second = (await admin.get(`/api/holidays?limit=1&cursor=${first.next ?? ''}`)).as(listOf(announcedHoliday));
    expect([...first.items, ...second.items].map(({ date }) => date)).toEqual(['2027-01-04', '2027-01-05']);
    expect((await admin.get('/api/holidays?cursor=x')).refusal).toBe('400 request.cursor-malformed');
    expect((await admin.patch(`/api/holidays/${absent}`, 1, {})).refusal).toBe('404 holidays.not-found');
  });

  it.each(['maryam', 'zahra', 'reza', 'fatemeh', 'auditor'] as const)('%s announces none', async (name) => {
    const client = await api.as(name);
    const [known] = await listed();
    expect((await client.post('/api/holidays', { date: '2027-02-01', nameFa: 'تعطیلی' })).refusal).toBe('403 access.denied');
    expect((await client.patch(`/api/holidays/${known?.id ?? ''}`, 1, {})).refusal).toBe('403 access.denied');
    expect((await client.delete(`/api/holidays/${known?.id ?? ''}`, { 'if-match': '"1"' })).refusal).toBe('403 access.denied');
    expect((await api.nobody.get('/api/holidays')).refusal).toBe('401 sessions.required');
  });
});
