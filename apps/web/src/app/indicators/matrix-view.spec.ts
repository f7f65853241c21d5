import { period } from '@hampeyman/domain/calendar';
import type { Achievement, IndicatorMatrix, MatrixRow, Rag } from '@hampeyman/domain/indicators';
import { provinces } from '@hampeyman/domain/provinces';
import { countRags, funnelSteps, matrixLines, matrixRows, narrowestStep, reportingProvinces } from './matrix-view';

const half = period.parse('1405-H1');

function aCell(provinceCode: string | null, actual: number | null, rag: Rag | null = actual === null ? 'GREY' : 'GREEN'): Achievement {
  return { provinceCode, period: half, actual, isApproximate: false, expected: 100, percent: null, rag };
}

function aRow(code: string, country: number | null, cells: readonly Achievement[], change: Partial<MatrixRow> = {}): MatrixRow {
  const reported = new Map(cells.map((cell) => [cell.provinceCode, cell]));
  return {
    id: `00000000-0000-4000-8000-0000000000${code.slice(-2)}`,
    code,
    titleFa: 'شاخص',
    titleEn: null,
    unitCode: 'PERSON',
    unitFa: 'نفر',
    unitEn: 'person',
    direction: 'INCREASE',
    level: 'OUTPUT',
    kind: 'COUNT',
    placeAggregation: 'SUM',
    isCumulative: true,
    isComputed: false,
    isHeadline: false,
    isSample: true,
    plannedProvinces: 6,
    reportingProvinces: [cells.length],
    country: [aCell(null, country)],
    provinces: provinces.map((province) => reported.get(province.code) ?? aCell(province.code, null)),
    ...change,
  };
}

const registered = aRow('IND-04', 8875, [aCell('IR-29', 1122), aCell('IR-11', 1157, 'RED')]);
const counselled = aRow('IND-05', 5479, [aCell('IR-29', 763)]);
const connected = aRow('IND-10', 1941, [aCell('IR-29', 320)]);
const coverage = aRow('IND-06', 62, [], { placeAggregation: 'RATIO_OF_SUMS', isComputed: true, unitCode: 'PERCENT' });
const rows = [registered, counselled, connected];
const byCode = (a: string, b: string): number => a.localeCompare(b);

describe('the reporting matrix', () => {
  it('shows what is counted first, and everything when asked or when nothing is counted', () => {
    const matrix = { indicators: [...rows, coverage] } as unknown as IndicatorMatrix;
    expect(matrixRows(matrix, 'counted')).toEqual(rows);
    expect(matrixRows(matrix, 'all')).toHaveLength(4);
    expect(matrixRows({ ...matrix, indicators: [coverage] }, 'counted')).toEqual([coverage]);
  });

  it('puts those who reported on top, the best first, then the silent ones in order', () => {
    const lines = matrixLines(rows, [half], byCode);
    expect(lines.map((line) => line.provinceCode).slice(0, 3)).toEqual(['IR-29', 'IR-11', 'IR-00']);
    expect(lines).toHaveLength(31);
    expect(lines.every((line) => line.cells.length === 3)).toBe(true);
  });

  it('counts colours, and silence as silence', () => {
    expect(countRags(matrixLines(rows, [half], byCode))).toEqual({ GREEN: 3, AMBER: 0, RED: 1, GREY: 89, total: 93, reported: 4 });
    expect(reportingProvinces(rows)).toBe(2);
  });
});

describe('the way of a home business', () => {
  it('goes from step to step and knows where it narrows', () => {
    const steps = funnelSteps([...rows, coverage]) ?? [];
    expect(steps.map((step) => step.row.code)).toEqual(['IND-04', 'IND-05', 'IND-10']);
    expect(steps.map((step) => step.ofFormer && Math.round(step.ofFormer))).toEqual([null, 62, 35]);
    expect(narrowestStep(steps)?.row.code).toBe('IND-10');
  });

  it('is not drawn from one step, and a silent step is no zero', () => {
    expect(funnelSteps([registered, aRow('IND-05', null, [])])).toBeNull();
    const steps = funnelSteps([registered, aRow('IND-05', null, []), connected]) ?? [];
    expect(steps.map((step) => step.ofFormer)).toEqual([null, null, null]);
    expect(narrowestStep(steps)).toBeNull();
  });
});
