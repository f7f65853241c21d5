import { foundList, type Found } from '@hampeyman/domain/search';
import { planned, aProvincialPlan } from '../testing/planned-tasks';
import { startApi, type TestApi } from '../testing/api';
import { world, type PersonName } from '../testing/world';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
  await planned(api, { code: 'T-31', titleFa: 'انعقاد تفاهم نامه با پيشرانان كسب و كار خانگي' });
  await planned(api, { ...aProvincialPlan, code: 'T-32', titleFa: 'میز خدمت مجوز استان' });
});
afterAll(() => api.stop());

async function found(person: PersonName, q: string, more = ''): Promise<Found[]> {
  const client = await api.as(person);
  return (await client.get(`/api/search?q=${encodeURIComponent(q)}${more}`)).as(foundList).items;
}

describe('the search box', () => {
  test.each(['تفاهم‌نامه', 'تفاهم نامه', 'تفاهم‌نامه با پیشرانان', 'کسب‌وکار خانگی', 'كسب وكار', 'T-31', 't 31', 'T-۳۱'])(
    'finds text typed on an older keyboard by «%s»',
    async (q) => {
      expect((await found('maryam', q)).map(({ code }) => code)).toContain('T-31');
    },
  );

  test('finds an indicator by its name, for those who read content', async () => {
    await api.sql(`
      INSERT INTO indicators (id, memorandum_id, code, side, position, title_fa, unit_code, unit_fa, unit_en, direction, level, kind,
          place_aggregation, time_aggregation, frequency, search_norm, search_squashed)
        VALUES (gen_random_uuid(), '${world.memorandum}', 'IND-08', 'MINISTRY', 8, 'سهم توانمندشدگان', 'PERCENT', 'درصد', 'percent', 'INCREASE',
          'OUTCOME', 'RATIO', 'NONE', 'LAST', 'HALF_YEAR', 'سهم توانمندشدگان ind 08', 'سهمتوانمندشدگانind08')`);
    expect(await found('maryam', 'توانمندشدگان')).toMatchObject([{ kind: 'INDICATOR', code: 'IND-08', contextFa: 'درصد' }]);
    expect(await found('admin', 'توانمندشدگان')).toEqual([]);
  });

  test('puts an exact code before words that hold it', async () => {
    await planned(api, { code: 'T-33', titleFa: 'پیوست گزارش T-32' });
    expect((await found('maryam', 'T-32')).map(({ code }) => code)).toEqual(['T-32', 'T-33']);
  });

  test('shows a provincial task to its own province and the country, and to nobody else', async () => {
    const codes = async (person: PersonName) => (await found(person, 'میز خدمت')).map(({ code }) => code);
    expect(await codes('reza')).toEqual(['T-32']);
    expect(await codes('maryam')).toEqual(['T-32']);
    expect(await codes('ali')).toEqual([]);
    expect(await codes('admin')).toEqual([]);
  });

  test('looks among one kind of record when told to', async () => {
    expect(await found('maryam', 'خدمت', '&kind=DECISION')).toEqual([]);
  });

  test('goes on where a page ended', async () => {
    const client = await api.as('maryam');
    const first = (await client.get('/api/search?q=T-3&limit=2')).as(foundList);
    expect(first.next).not.toBeNull();
    const second = (await client.get(`/api/search?q=T-3&limit=2&cursor=${first.next ?? ''}`)).as(foundList);
    const codes = [...first.items, ...second.items].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.sort()).toEqual(['T-31', 'T-32', 'T-33']);
  });

  test('takes wildcards and quotes for nothing but letters', async () => {
    expect(await found('maryam', "%'_")).toEqual([]);
    expect(await found('maryam', "x' OR 1=1 --")).toEqual([]);
  });

  test('asks for words', async () => {
    const client = await api.as('maryam');
    expect((await client.get('/api/search?q=')).refusal).toBe('422 request.invalid');
  });
});
