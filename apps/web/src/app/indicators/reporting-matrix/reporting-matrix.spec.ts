import { period, plainDate } from '@hampeyman/domain/calendar';
import type { Achievement, IndicatorMatrix, MatrixRow } from '@hampeyman/domain/indicators';
import { provinces } from '@hampeyman/domain/provinces';
import { screen } from '@testing-library/angular';
import { renderPage } from '../../../testing';
import { ReportingMatrix } from './reporting-matrix';

const half = period.parse('1405-H1');

function cell(provinceCode: string): Achievement {
  const silent: Achievement = {
    provinceCode,
    period: half,
    actual: null,
    isApproximate: false,
    expected: null,
    percent: null,
    rag: 'GREY',
  };
  if (provinceCode === 'IR-29') return { ...silent, actual: 278, expected: 240, percent: 115.83, rag: 'GREEN' };
  return provinceCode === 'IR-11' ? { ...silent, actual: 0, expected: 300, percent: 0, rag: 'RED' } : silent;
}

const row: MatrixRow = {
  id: '00000000-0000-4000-8000-000000000011',
  code: 'IND-11',
  titleFa: 'تعداد فرصت شغلی ایجادشده',
  titleEn: 'Jobs created',
  unitCode: 'PERSON',
  unitFa: 'نفر',
  unitEn: 'person',
  direction: 'INCREASE',
  level: 'OUTCOME',
  kind: 'COUNT',
  placeAggregation: 'SUM',
  isCumulative: true,
  isComputed: false,
  isHeadline: true,
  isSample: true,
  plannedProvinces: 2,
  reportingProvinces: [2],
  country: [],
  provinces: provinces.map(({ code }) => cell(code)),
};
const matrix: IndicatorMatrix = {
  memorandumId: '00000000-0000-4000-8000-000000000001',
  asOf: plainDate.parse('2026-11-23'),
  frequency: 'HALF_YEAR',
  periods: [half],
  runningPeriod: period.parse('1405-H2'),
  indicators: [row],
};

describe('the reporting matrix', () => {
  it('says of every cell what it is, and of silence that it is silence', async () => {
    await renderPage(ReportingMatrix, { inputs: { matrix } });
    expect(screen.getByText('خراسان جنوبی، تعداد فرصت شغلی ایجادشده، نیمه اول ۱۴۰۵: ۲۷۸، تحقق ۱۱۵٫۸٪')).toBeTruthy();
    expect(screen.getByText('سیستان و بلوچستان، تعداد فرصت شغلی ایجادشده، نیمه اول ۱۴۰۵: ۰، تحقق ۰٫۰٪')).toBeTruthy();
    expect(screen.getAllByText(/: گزارش‌نشده$/)).toHaveLength(29);
    expect(screen.getByText('۳۱ استان، ۱ شاخص، ۱ دوره: ۲ مقدار از ۳۱ رسیده است')).toBeTruthy();
  });

  it('draws what is not reported hatched, never red', async () => {
    const { container } = await renderPage(ReportingMatrix, { inputs: { matrix } });
    expect(container.querySelectorAll('td.late')).toHaveLength(1);
    expect(container.querySelectorAll('td.none')).toHaveLength(29);
    expect(container.querySelectorAll('td.running')).toHaveLength(31);
  });
});
