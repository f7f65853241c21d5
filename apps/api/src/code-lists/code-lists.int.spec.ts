import { activityPage } from '@hampeyman/domain/activity';
import { addCodeListEntry, codeListEntry, type CodeList, type CodeListEntry } from '@hampeyman/domain/code-lists';
import { indicator } from '@hampeyman/domain/indicators';
import { cooperationFields } from '@hampeyman/domain/memoranda';
import { listOf } from '@hampeyman/domain/records';
import { taskDetail } from '@hampeyman/domain/tasks';
import { Database } from '../database/database';
import { startApi, type TestApi } from '../testing/api';
import { planned } from '../testing/planned-tasks';
import { world } from '../testing/world';

const address = '/api/code-lists/entries';
const absent = '00000000-0000-4000-8000-0000000009ff';
const past = '2026-01-01';
const future = '2099-01-01';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const all = async (): Promise<CodeListEntry[]> => (await (await api.as('reza')).get(address)).as(listOf(codeListEntry)).items;
const of = async (list: CodeList): Promise<CodeListEntry[]> => (await all()).filter((entry) => entry.list === list);
const named = async (list: CodeList, code: string): Promise<CodeListEntry> => (await of(list)).find((entry) => entry.code === code)!;
const reason = (code: string) => ({ list: 'DELAY_REASON', code, nameFa: `دلیل ${code}`, nameEn: `Reason ${code}` });
const added = async (code: string, more: object = {}): Promise<CodeListEntry> =>
  (await (await api.as('admin')).post(address, { ...reason(code), ...more })).as(codeListEntry);
const actsOn = (id: string) =>
  api.sql(`SELECT action, subject_code AS code, details FROM activity WHERE subject_id = '${id}' ORDER BY seq`);

describe('the code lists of a new portal', () => {
  it.each([
    ['COOPERATION_FIELD', [...cooperationFields], 'آموزشی', 'Training'],
    [
      'DELAY_REASON',
      ['DATA_ACCESS', 'TRAINER_AVAILABILITY', 'FIELDWORK', 'BUDGET', 'OTHER_SIDE', 'LEGAL', 'OTHER'],
      'دسترسی به داده',
      'Access to data',
    ],
    ['TARGET_GROUP', ['APPLICANT', 'HOME_BUSINESS_OWNER', 'INDEPENDENT_BUSINESS', 'LEADING_FIRM'], 'متقاضیان', 'Applicants'],
    ['SUPPORT_INSTRUMENT', ['PERMIT', 'FINANCIAL', 'LEGAL'], 'صدور مجوز', 'Issuing of permits'],
  ] as const)('%s holds the codes of the first day in their order, all in force', async (list, codes, nameFa, nameEn) => {
    const entries = await of(list);
    expect(entries.map(({ code }) => code)).toEqual(codes);
    expect(entries.map(({ position }) => position)).toEqual(codes.map((_, index) => index + 1));
    expect(entries.every(({ validFrom, validTo, version }) => validFrom === null && validTo === null && version === 1)).toBe(true);
    expect(entries[0]).toMatchObject({ nameFa, nameEn });
  });

  it('say nothing that an administrator could not have typed', async () => {
    for (const { list, code, nameFa, nameEn } of await all()) {
      expect(addCodeListEntry.parse({ list, code, nameFa, nameEn })).toMatchObject({ list, code, nameFa, nameEn });
    }
  });

  it('are not sent again to whoever has them', async () => {
    const zahra = await api.as('zahra');
    const { etag } = await zahra.get(address);
    expect((await zahra.get(address, { 'if-none-match': etag })).status).toBe(304);
  });
});

describe('an administrator', () => {
  it('adds an entry at the end, folded, once for one key, and never under a code that was used', async () => {
    const admin = await api.as('admin');
    const body = { ...reason('SUPPLY'), nameFa: 'تأمين كالا', validFrom: past };
    const twice = [
      await admin.post(address, body, { 'idempotency-key': 's' }),
      await admin.post(address, body, { 'idempotency-key': 's' }),
    ];
    const [entry, again] = twice.map((answer) => answer.as(codeListEntry));
    expect(entry).toMatchObject({ code: 'SUPPLY', nameFa: 'تأمین کالا', position: 8, validFrom: past, validTo: null, version: 1 });
    expect(again).toEqual(entry);
    expect((await admin.post(address, body)).refusal).toBe('409 code-lists.code-taken');
    expect(await actsOn(entry?.id ?? '')).toEqual([
      { action: 'code-lists.entry-added', code: 'SUPPLY', details: { after: { list: 'DELAY_REASON', position: 8, validFrom: past } } },
    ]);
  });

  it('gives one code in two lists', async () => {
    expect((await added('PERMIT')).list).toBe('DELAY_REASON');
  });

  it.each([
    [{ code: 'lower' }, 'code', 'code-lists.code-malformed'],
    [{ nameFa: ' ' }, 'nameFa', 'field.too-short'],
    [{ list: 'COLOURS' }, 'list', 'field.not-a-choice'],
  ])('is told what is wrong with %j', async (wrong, path, code) => {
    const answer = await (await api.as('admin')).post(address, { ...reason('WRONG'), ...wrong });
    expect(answer.refusal).toBe('422 request.invalid');
    expect(answer.problem.fields).toEqual([expect.objectContaining({ path, code })]);
  });

  it('renames and moves an entry, and the others close up', async () => {
    const admin = await api.as('admin');
    const { id, version } = await named('TARGET_GROUP', 'LEADING_FIRM');
    const change = { nameFa: 'شرکت‌های پیشرو', position: 2 };
    const changed = (await admin.patch(`${address}/${id}`, version, change)).as(codeListEntry);
    expect(changed).toMatchObject({ ...change, code: 'LEADING_FIRM', nameEn: 'Leading firms', version: version + 1 });
    const order = (await of('TARGET_GROUP')).map(({ code, position }) => `${position} ${code}`);
    expect(order).toEqual(['1 APPLICANT', '2 LEADING_FIRM', '3 HOME_BUSINESS_OWNER', '4 INDEPENDENT_BUSINESS']);
    expect((await admin.patch(`${address}/${id}`, version + 1, { code: 'OTHER' })).refusal).toBe('422 request.invalid');
    const details = { list: 'TARGET_GROUP', before: { nameFa: '*', position: 4 }, after: { nameFa: '*', position: 2 } };
    expect(await actsOn(id)).toEqual([{ action: 'code-lists.entry-changed', code: 'LEADING_FIRM', details }]);
  });

  it('retires an entry and reinstates it, within its validity', async () => {
    const admin = await api.as('admin');
    const { id } = await added('WEATHER', { validFrom: past });
    const early = await admin.act(`${address}/${id}/retirements`, 1, { validTo: '2025-12-31' });
    expect(early.problem.fields).toEqual([expect.objectContaining({ path: 'validTo', code: 'code-lists.ends-before-it-begins' })]);
    const retired = (await admin.act(`${address}/${id}/retirements`, 1, { validTo: past })).as(codeListEntry);
    expect(retired).toMatchObject({ validTo: past, version: 2 });
    const late = await admin.patch(`${address}/${id}`, 2, { validFrom: future });
    expect(late.problem.fields).toEqual([expect.objectContaining({ path: 'validFrom', code: 'code-lists.ends-before-it-begins' })]);
    const reinstated = (await admin.act(`${address}/${id}/reinstatements`, 2)).as(codeListEntry);
    expect(reinstated).toMatchObject({ validTo: null, version: 3 });
    expect((await admin.act(`${address}/${id}/reinstatements`, 3)).refusal).toBe('409 code-lists.not-retired');
    const list = 'DELAY_REASON';
    expect((await actsOn(id)).slice(1)).toEqual([
      { action: 'code-lists.entry-retired', code: 'WEATHER', details: { list, before: { validTo: null }, after: { validTo: past } } },
      { action: 'code-lists.entry-reinstated', code: 'WEATHER', details: { list, before: { validTo: past }, after: { validTo: null } } },
    ]);
  });

  it('renames and orders the fields of cooperation, and adds and takes away none', async () => {
    const admin = await api.as('admin');
    const { id } = await named('COOPERATION_FIELD', 'ENTREPRENEURSHIP');
    const renamed = (await admin.patch(`${address}/${id}`, 1, { nameFa: 'کارآفرینی و اشتغال', position: 1 })).as(codeListEntry);
    expect(renamed).toMatchObject({ code: 'ENTREPRENEURSHIP', nameFa: 'کارآفرینی و اشتغال', position: 1 });
    const refusals = [
      await admin.post(address, { ...reason('SPORT'), list: 'COOPERATION_FIELD' }),
      await admin.act(`${address}/${id}/retirements`, 2, { validTo: past }),
      await admin.patch(`${address}/${id}`, 2, { validFrom: past }),
    ].map(({ refusal }) => refusal);
    expect(refusals).toEqual(Array.from({ length: 3 }, () => '409 code-lists.built-in'));
  });

  it('loses no change of another: who was quicker is shown', async () => {
    const admin = await api.as('admin');
    const { id } = await added('SLOW');
    const answers = await Promise.all(['کند', 'کندتر'].map((nameFa) => admin.patch(`${address}/${id}`, 1, { nameFa })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const stale = answers.find(({ status }) => status === 412)!;
    expect(stale.problem.current).toMatchObject({ id, version: 2, nameFa: (await named('DELAY_REASON', 'SLOW')).nameFa });
    expect((await admin.send('PATCH', `${address}/${id}`, {})).refusal).toBe('428 request.version-required');
    for (const noun of ['retirements', 'reinstatements']) {
      expect((await admin.act(`${address}/${id}/${noun}`, 1, noun === 'retirements' ? { validTo: past } : {})).refusal).toBe(
        '412 request.stale',
      );
      expect((await admin.act(`${address}/${absent}/${noun}`, 1, noun === 'retirements' ? { validTo: past } : {})).refusal).toBe(
        '404 code-lists.not-found',
      );
    }
    expect((await admin.patch(`${address}/${absent}`, 1, {})).refusal).toBe('404 code-lists.not-found');
  });

  it('deletes nothing, nor would a statement on their behalf', async () => {
    const admin = await api.as('admin');
    const before = await all();
    expect((await admin.delete(`${address}/${before[0]?.id ?? ''}`, { 'if-match': '"1"' })).status).toBe(404);
    await api.get(Database).use(admin.session.me.actor, (manager) => manager.query('DELETE FROM code_list_entries'));
    expect(await all()).toEqual(before);
  });
});

describe('everybody else', () => {
  it.each(['maryam', 'zahra', 'reza', 'fatemeh', 'auditor'] as const)('%s reads the lists and changes nothing in them', async (name) => {
    const client = await api.as(name);
    const { id, version } = await named('DELAY_REASON', 'BUDGET');
    const refusals = [
      await client.post(address, reason('MINE')),
      await client.patch(`${address}/${id}`, version, { nameFa: 'نامی دیگر' }),
      await client.act(`${address}/${id}/retirements`, version, { validTo: past }),
      await client.act(`${address}/${id}/reinstatements`, version),
    ].map(({ refusal }) => refusal);
    expect(refusals).toEqual(Array.from({ length: 4 }, () => '403 access.denied'));
    expect((await client.get(address)).as(listOf(codeListEntry)).items.length).toBeGreaterThan(20);
  });

  it('signs in first', async () => {
    expect((await api.nobody.get(address)).refusal).toBe('401 sessions.required');
    expect((await api.nobody.post(address, reason('MINE'))).refusal).toBe('401 sessions.required');
  });
});

describe('a reason of delay', () => {
  const explain = async (id: string, version: number, code: string, textFa = 'توضیح دیرکرد') =>
    (await api.as('zahra')).act(`/api/tasks/${id}/delay-reason`, version, { code, textFa, isExcusable: false });

  it('is offered from the moment it is added, and once retired refused for new delays and kept on old ones', async () => {
    const entry = await added('STRIKE');
    const old = await planned(api);
    expect((await explain(old.id, 1, 'STRIKE')).as(taskDetail).delayReason?.code).toBe('STRIKE');
    await (await api.as('admin')).act(`${address}/${entry.id}/retirements`, 1, { validTo: past });
    const fresh = await planned(api);
    const refused = await explain(fresh.id, 1, 'STRIKE');
    expect(refused.refusal).toBe('422 request.invalid');
    expect(refused.problem.fields).toEqual([{ path: 'code', code: 'code-lists.not-offered', params: {} }]);
    expect((await (await api.as('zahra')).get(`/api/tasks/${old.id}`)).as(taskDetail).delayReason?.code).toBe('STRIKE');
    const reworded = (await explain(old.id, 2, 'STRIKE', 'توضیح دقیق‌تر')).as(taskDetail);
    expect(reworded.delayReason).toMatchObject({ code: 'STRIKE', textFa: 'توضیح دقیق‌تر' });
    expect((await explain(old.id, 3, 'BUDGET')).as(taskDetail).delayReason?.code).toBe('BUDGET');
    expect((await explain(old.id, 4, 'STRIKE')).refusal).toBe('422 request.invalid');
  });

  it.each(['NOWHERE', 'FINANCIAL'])('%s, which the list does not hold, is refused', async (code) => {
    expect((await explain((await planned(api)).id, 1, code)).problem.fields?.[0]?.code).toBe('code-lists.not-offered');
  });

  it('that begins later is not offered yet', async () => {
    await added('LATER', { validFrom: future });
    expect((await explain((await planned(api)).id, 1, 'LATER')).problem.fields?.[0]?.code).toBe('code-lists.not-offered');
  });

  it('reads renamed in the record of activity and in its export', async () => {
    const entry = await added('STRIKES');
    const { id } = await planned(api);
    await explain(id, 1, 'STRIKES');
    await (await api.as('admin')).patch(`${address}/${entry.id}`, 1, { nameFa: 'اعتصاب حمل‌ونقل' });
    const zahra = await api.as('zahra');
    const { references } = (await zahra.get(`/api/activity?subject=${id}`)).as(activityPage);
    expect(references).toContainEqual(expect.objectContaining({ type: 'DELAY_REASON', code: 'STRIKES', titleFa: 'اعتصاب حمل‌ونقل' }));
    expect((await zahra.get(`/api/activity/export.csv?subject=${id}&language=fa`)).text).toContain('دلیل دیرکرد: اعتصاب حمل‌ونقل');
  });
});

describe('an indicator', () => {
  const definition = {
    ...{ memorandumId: world.memorandum, code: 'IND-90', side: 'JOINT', titleFa: 'مجوزهای صادرشده', unitCode: 'PERMIT' },
    ...{ unitFa: 'مجوز', unitEn: 'permits', direction: 'INCREASE', level: 'OUTPUT', kind: 'COUNT', placeAggregation: 'SUM' },
    ...{ frequency: 'YEAR', targetGroup: 'APPLICANT', supportInstrument: 'PERMIT' },
  };

  it('counts a target group and an instrument of the lists, and is found by them', async () => {
    const maryam = await api.as('maryam');
    const defined = (await maryam.post('/api/indicators', definition)).as(indicator);
    expect(defined).toMatchObject({ targetGroup: 'APPLICANT', supportInstrument: 'PERMIT' });
    const found = async (query: string) =>
      (await maryam.get(`/api/indicators?${query}`)).as(listOf(indicator)).items.map(({ code }) => code);
    expect(await found('targetGroup=APPLICANT&supportInstrument=PERMIT')).toEqual(['IND-90']);
    expect(await found('targetGroup=APPLICANT&supportInstrument=LEGAL')).toEqual([]);
    expect(await found('targetGroup=LEADING_FIRM')).toEqual([]);
    const wrong = await maryam.post('/api/indicators', {
      ...definition,
      code: 'IND-91',
      targetGroup: 'PERMIT',
      supportInstrument: 'BUDGET',
    });
    expect(wrong.problem.fields?.map(({ path, code }) => [path, code])).toEqual([
      ['targetGroup', 'code-lists.not-offered'],
      ['supportInstrument', 'code-lists.not-offered'],
    ]);
  });

  it('keeps a group that was retired since', async () => {
    const maryam = await api.as('maryam');
    const [known] = (await maryam.get('/api/indicators?code=IND-90')).as(listOf(indicator)).items;
    const group = await named('TARGET_GROUP', 'APPLICANT');
    await (await api.as('admin')).act(`${address}/${group.id}/retirements`, group.version, { validTo: past });
    const change = (version: number, to: object) => maryam.patch(`/api/indicators/${known?.id ?? ''}`, version, to);
    const kept = (await change(1, { targetGroup: 'APPLICANT', isHeadline: true })).as(indicator);
    expect(kept.targetGroup).toBe('APPLICANT');
    expect((await change(2, { targetGroup: null })).as(indicator).targetGroup).toBeNull();
    expect((await change(3, { targetGroup: 'APPLICANT' })).refusal).toBe('422 request.invalid');
  });
});
