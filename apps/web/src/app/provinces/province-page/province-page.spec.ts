import { screen, within } from '@testing-library/angular';
import { aMe, renderPage } from '../../../testing';
import { aProvince, aProvinceIndicator, aProvinceMeeting } from '../../../testing/province-standings';
import { ProvincePage } from './province-page';

const url = '/api/provinces/IR-29';
const id = (number: number): string => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const person = { id: id(20), nameFa: 'رضا میرزایی', nameEn: 'Reza Mirzaei' };
const task = {
  id: id(30),
  code: 'T-10',
  titleFa: 'آموزش تخصصی حوله‌بافی',
  titleEn: null,
  side: 'ACECR',
  state: 'IN_PROGRESS',
  progressPercent: 70,
  dueOn: '2026-11-06',
  daysLate: 17,
  blockerFa: 'کارگاه آماده نیست',
  blockerEn: null,
  waitingSide: null,
};
const full = {
  nextMeeting: aProvinceMeeting,
  lastMeeting: { ...aProvinceMeeting, id: id(21), sequenceNo: 4, minutesState: 'FINAL', startsAt: '2026-11-01T05:30:00Z' },
  units: [
    {
      id: id(22),
      code: 'MCLS_SK',
      nameFa: 'اداره کل خراسان جنوبی',
      nameEn: null,
      side: 'MINISTRY',
      isSample: false,
      posts: [
        { id: id(23), code: 'MCLS_SK_DG', titleFa: 'مدیرکل استان', titleEn: null, holder: person, actingHolder: null },
        { id: id(24), code: 'MCLS_SK_X', titleFa: 'کارشناس', titleEn: null, holder: null, actingHolder: null },
      ],
    },
  ],
  tasks: { ...aProvince().tasks, total: 30, open: 22, late: 1, lateBySide: { MINISTRY: 0, ACECR: 1, JOINT: 0 }, rows: [task] },
  indicators: [
    aProvinceIndicator(),
    aProvinceIndicator({
      id: id(25),
      code: 'IND-14',
      titleFa: 'سهم در اشتغال',
      isHeadline: false,
      series: [],
      latest: null,
      standing: 'GREY',
    }),
  ],
  recent: [
    {
      kind: 'REPORTED',
      on: '2026-11-18',
      record: { id: id(30), code: 'T-10', titleFa: 'آموزش تخصصی حوله‌بافی', titleEn: null },
      side: 'ACECR',
      person,
      progressPercent: 70,
    },
  ],
};

async function page(change: Readonly<Record<string, unknown>> = full, inputs: Readonly<Record<string, string>> = {}) {
  const rendered = await renderPage(ProvincePage, { as: aMe(), inputs: { code: 'IR-29', ...inputs } });
  await rendered.answer(inputs['asOf'] === undefined ? url : `${url}?asOf=${inputs['asOf']}`, aProvince(change));
  return rendered;
}

describe('the page of a province', () => {
  it('begins with sentences that say how it stands', async () => {
    await page();
    expect(screen.getByRole('heading', { level: 1, name: /استان خراسان جنوبی\s+مطابق برنامه/ })).not.toBeNull();
    expect(screen.getByText('فرصت شغلی ایجادشده تا پایان نیمه اول ۱۴۰۵ به ۱۱۵٫۸٪ برنامه رسیده است.')).not.toBeNull();
    expect(screen.getByText('۱ از ۲۲ اقدام باز معوق است.')).not.toBeNull();
    expect(screen.getByText('جلسه بعدی: یکشنبه ۱۵ آذر ۱۴۰۵.')).not.toBeNull();
  });

  it('leads every figure to its rows, on the same day', async () => {
    const { container } = await page({ ...full, asOf: '2026-11-05' }, { asOf: '2026-11-05' });
    const links = [...container.querySelectorAll('.strip a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/tasks?provinceCode=IR-29&state=NOT_STARTED,IN_PROGRESS,BLOCKED,AWAITING_APPROVAL&asOf=2026-11-05',
      '/tasks?provinceCode=IR-29&late=true&asOf=2026-11-05',
      '/decisions?provinceCode=IR-29&open=true&asOf=2026-11-05',
      '/decisions?provinceCode=IR-29&late=true&asOf=2026-11-05',
      '/#province-indicators',
    ]);
  });

  it('shows who is who, what meets, what is late and why, and that more follows', async () => {
    await page();
    expect(screen.getAllByText('رضا میرزایی')).toHaveLength(2);
    expect(screen.getByText('بی‌متصدی')).not.toBeNull();
    expect(screen.getByRole('link', { name: /^پنجمین جلسه/ }).getAttribute('href')).toBe(`/meetings/${aProvinceMeeting.id}`);
    expect(screen.getByRole('button', { name: 'چاپ پوشه جلسه' })).not.toBeNull();
    expect(screen.getByRole('button', { name: 'چاپ صورتجلسه' })).not.toBeNull();
    const row = within(screen.getByRole('row', { name: /حوله‌بافی/ }));
    expect([row.getByText('۱۷ روز دیر'), row.getByText('کارگاه آماده نیست')]).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'و ۲۱ مورد دیگر' })).not.toBeNull();
    expect(screen.getByText(/گزارش پیشرفت ۷۰٪/)).not.toBeNull();
  });

  it('tells the course of an indicator in words, and names what was not reported', async () => {
    await page();
    expect(screen.getByRole('img', { name: 'نیمه ۲، ۱۴۰۴: گزارش‌نشده؛ نیمه ۱، ۱۴۰۵: ۲۷۸' })).not.toBeNull();
    expect(screen.getByRole('link', { name: 'سهم در اشتغال' }).getAttribute('href')).toContain('provinceCode=IR-29');
  });

  it('says of an empty province that it is empty, and never nought for silence', async () => {
    const { container } = await page({ indicators: [aProvinceIndicator({ series: [], latest: null, standing: 'GREY' })] });
    expect(screen.getByText('فرصت شغلی ایجادشده گزارش نشده است.')).not.toBeNull();
    for (const words of [
      'استان هنوز هیچ شاخصی گزارش نکرده است.',
      'استان اقدام باز ندارد.',
      'استان مصوبه باز ندارد.',
      'هنوز جلسه‌ای برگزار نشده است',
    ]) {
      expect(screen.getByText(words)).not.toBeNull();
    }
    expect(container.querySelector('.strip div:last-child b')?.textContent).toBe('—');
  });

  it('does not exist where it is another’s', async () => {
    const rendered = await renderPage(ProvincePage, { as: aMe(), inputs: { code: 'IR-29' } });
    await rendered.refuse(url, { code: 'provinces.not-found', status: 404 });
    expect(screen.getByRole('alert').textContent).toContain('چنین استانی یافت نشد');
  });
});
