import { queryKeys, searchKeys } from '.';

const found = (query: string, text: string) => {
  const { squashed, alternatives } = queryKeys(query);
  return [squashed, ...alternatives.map((keys) => keys.squashed)].some((key) => searchKeys(text).squashed.includes(key));
};

describe('a query', () => {
  it.each([
    ['یادداشت تفاهم', 'تفاهم‌نامه همکاری'],
    ['mou', 'تفاهم‌نامه همکاری'],
    ['تفاهم نامه', 'MoU of cooperation'],
    ['ACECR', 'سازمان جهاد دانشگاهی استان'],
    ['جهاددانشگاهي', 'ACECR South Khorasan'],
    ['وزارت کار', 'وزارت تعاون، کار و رفاه اجتماعی'],
    ['كسب و كارهاي خانگي', 'مشاغل خانگی'],
    ['بنگاه پیشرو', 'شناسایی ۱۲۰ پیشران'],
    ['صورت جلسه', 'صورتجلسه شماره ۴'],
    ['وام', 'پرداخت تسهیلات'],
    ['مسؤول پیگیری', 'مسئول پیگیری'],
    ['هیأت', 'هیئت'],
    ['رییس', 'رئیس جلسه'],
    ['وام مشاغل خانگی', 'تسهیلات کسب‌وکار خانگی'],
  ])('%s finds %s', (query, text) => {
    expect(found(query, text)).toBe(true);
  });

  it.each([
    ['دوام', 'تسهیلات'],
    ['مشاغل', 'کسب‌وکار خانگی'],
    ['تفاهم', 'MoU'],
  ])('%s does not find %s: only whole words have synonyms', (query, text) => {
    expect(found(query, text)).toBe(false);
  });

  it('has its longest term put in other words, not a part of it', () => {
    const norms = queryKeys('جهاد دانشگاهی سمنان').alternatives.map((keys) => keys.norm);
    expect(norms.sort()).toEqual(['acecr سمنان', 'جهاد سمنان', 'جهاددانشگاهی سمنان']);
  });

  it('without synonyms has no alternatives', () => {
    expect(queryKeys('آموزش مجازی')).toEqual({ ...searchKeys('آموزش مجازی'), alternatives: [] });
    expect(queryKeys('   ')).toEqual({ norm: '', squashed: '', alternatives: [] });
  });

  it('has distinct alternatives, and not too many', () => {
    const { norm, alternatives } = queryKeys('تفاهم‌نامه جهاد دانشگاهی و وزارت کار درباره مشاغل خانگی و تسهیلات');
    const norms = alternatives.map((keys) => keys.norm);
    expect(new Set([...norms, norm]).size).toBe(norms.length + 1);
    expect(norms).toHaveLength(15);
  });
});
