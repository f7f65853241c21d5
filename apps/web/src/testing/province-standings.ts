import { period } from '@hampeyman/domain/calendar';
import type { Achievement } from '@hampeyman/domain/indicators';
import {
  provinceDetail,
  provincesByName,
  provinceStandings,
  type ProvinceDetail,
  type ProvinceFigures,
  type ProvinceIndicator,
  type ProvinceStandings,
} from '@hampeyman/domain/province-standings';

const half = period.parse('1405-H1');
const id = (number: number): string => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const memorandum = { id: id(1), code: 'MOU-1', titleFa: 'تفاهم‌نامه همکاری', titleEn: 'Memorandum of cooperation' };
const asOf = '2026-11-23';

/** A reading of the first half of 1405 in South Khorasan, on plan, unless told otherwise. */
export function aReading(change: Partial<Achievement> = {}): Achievement {
  const made: Achievement = {
    provinceCode: 'IR-29',
    period: half,
    actual: 278,
    isApproximate: false,
    expected: 240,
    percent: 115.83,
    rag: 'GREEN',
  };
  return { ...made, ...change };
}

const silence = { actual: null, expected: null, percent: null, rag: 'GREY' } as const;

/** The next meeting of the committee of South Khorasan. */
export const aProvinceMeeting = {
  id: id(2),
  code: 'M-13',
  numberCode: 'PSK-1405-05',
  sequenceNo: 5,
  committee: { id: id(3), code: 'PSK', titleFa: 'کارگروه استانی خراسان جنوبی', titleEn: 'Provincial committee, South Khorasan' },
  startsAt: '2026-12-06T05:30:00Z',
  endsAt: '2026-12-06T07:30:00Z',
  placeFa: 'بیرجند، جهاد دانشگاهی',
  placeEn: 'ACECR, Birjand',
  minutesState: null,
} as const;

/** South Khorasan reported, has work and meets; the others are silent. Those not in `inSight` are seen only in the sum of the country. */
export function someStandings(inSight: readonly string[] | null = null): ProvinceStandings {
  const quiet: ProvinceFigures = {
    committees: [],
    tasks: { open: 0, late: 0 },
    decisions: { open: 0, late: 0 },
    nextMeeting: null,
    reading: aReading(silence),
  };
  const busy = {
    ...quiet,
    tasks: { open: 6, late: 2 },
    decisions: { open: 9, late: 3 },
    nextMeeting: aProvinceMeeting,
    reading: aReading(),
  };
  const figures = (code: string): unknown => (inSight?.includes(code) === false ? null : code === 'IR-29' ? busy : quiet);
  return provinceStandings.parse({
    asOf,
    memorandum,
    isSample: true,
    headline: {
      indicator: { id: id(4), code: 'IND-11', titleFa: 'فرصت شغلی ایجادشده', titleEn: 'Jobs created', unitFa: 'نفر', unitEn: 'person' },
      period: half,
      country: aReading({ provinceCode: null, actual: 1604, expected: 2040, percent: 78.63, rag: 'AMBER' }),
      notReported: 30,
    },
    items: provincesByName.map(({ code, nameFa, nameEn }) => ({ code, nameFa, nameEn, units: [], figures: figures(code) })),
    next: null,
  });
}

/** The headline indicator of South Khorasan, unless told otherwise. */
export function aProvinceIndicator(change: Partial<ProvinceIndicator> = {}): ProvinceIndicator {
  const made: ProvinceIndicator = {
    id: id(4),
    code: 'IND-11',
    titleFa: 'فرصت شغلی ایجادشده',
    titleEn: 'Jobs created',
    unitFa: 'نفر',
    unitEn: 'person',
    direction: 'INCREASE',
    level: 'OUTCOME',
    isHeadline: true,
    series: [aReading({ period: period.parse('1404-H2'), ...silence }), aReading()],
    latest: aReading(),
    standing: 'GREEN',
  };
  return { ...made, ...change };
}

const noTasks = { MINISTRY: 0, ACECR: 0, JOINT: 0 };

/** South Khorasan with nothing in it, unless told otherwise. */
export function aProvince(change: Readonly<Record<string, unknown>> = {}): ProvinceDetail {
  return provinceDetail.parse({
    code: 'IR-29',
    nameFa: 'خراسان جنوبی',
    nameEn: 'South Khorasan',
    centreFa: 'بیرجند',
    centreEn: 'Birjand',
    asOf,
    memorandum,
    isSample: false,
    units: [],
    committees: [],
    nextMeeting: null,
    lastMeeting: null,
    tasks: {
      total: 0,
      open: 0,
      late: 0,
      byState: {
        NOT_STARTED: noTasks,
        IN_PROGRESS: noTasks,
        BLOCKED: noTasks,
        AWAITING_APPROVAL: noTasks,
        COMPLETED: noTasks,
        CANCELLED: noTasks,
      },
      lateBySide: noTasks,
      rows: [],
    },
    decisions: { open: 0, late: 0, rows: [] },
    indicators: [],
    recent: [],
    ...change,
  });
}
