import { addDays, fromJalali, holidaysOf } from '@hampeyman/domain/calendar';
import { announcedHoliday } from '@hampeyman/domain/holidays';
import { holidayRows } from './holiday-rows';

const record = (id: number, changes: object) =>
  announcedHoliday.parse({
    id: `018f0000-0000-7000-8000-${String(id).padStart(12, '0')}`,
    nameEn: null,
    lunarKey: null,
    version: 1,
    ...changes,
  });
const cold = fromJalali({ year: 1405, month: 10, day: 14 });

describe('the holidays of a year as rows', () => {
  it('are computed or expected while nothing is announced', () => {
    const rows = holidayRows(1405, []);
    expect(rows).toHaveLength(holidaysOf(1405).length);
    expect(rows.every((row) => row.record === null)).toBe(true);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it('carry what was announced of a day of the moon, wherever it moved', () => {
    const first = holidaysOf(1405).find(({ kind }) => kind === 'LUNAR');
    const moved = record(1, { date: addDays(first?.date ?? cold, 1), nameFa: 'عید', lunarKey: first?.lunarKey });
    const row = holidayRows(1405, [moved]).find(({ holiday }) => holiday.lunarKey === moved.lunarKey);
    expect(row).toMatchObject({ record: moved, holiday: { date: moved.date, approximate: false } });
  });

  it('tell two announcements of one day apart', () => {
    const twice = [record(1, { date: cold, nameFa: 'سرما' }), record(2, { date: cold, nameFa: 'سرما' })];
    const rows = holidayRows(1405, twice).filter(({ holiday }) => holiday.kind === 'SINGLE');
    expect(rows.map((row) => row.record?.id).sort()).toEqual(twice.map(({ id }) => id));
  });
});
