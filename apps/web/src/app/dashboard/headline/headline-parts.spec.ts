import type { Dashboard } from '@hampeyman/domain/dashboard';
import { formatNumber } from '@hampeyman/domain/persian';
import { say, type Language } from '@hampeyman/domain/texts';
import { headlineParts, weakestParts, type Writing } from './headline-parts';

const writing = (language: Language): Writing => ({
  say: (texts, params) => say(texts, language, params),
  percent: (value, decimals) => formatNumber(value, language, { percent: true, fractionDigits: decimals }),
});
const figures = {
  progressPercent: 72,
  plannedPercent: 89,
  tasks: { late: { MINISTRY: 3, ACECR: 5, JOINT: 1 }, lateTotal: 9 },
  lateTasks: [{ side: 'MINISTRY' }],
  weakest: {
    field: {
      id: 'f',
      code: 'OBJ-10',
      titleFa: 'همکاری در کارآفرینی',
      titleEn: 'Cooperation in entrepreneurship',
      progressPercent: 18,
      plannedPercent: 69,
    },
    province: { provinceCode: 'IR-11', percent: 35.7 },
  },
  provinces: { notReported: 25 },
} as unknown as Dashboard;
const sentence = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join('');

describe('the sentences of the dashboard', () => {
  it('read as one in English and in Persian, signs standing at the word before', () => {
    expect(sentence(headlineParts(figures, writing('en')))).toBe(
      '17 percentage points behind plan, with 9 overdue tasks; most delays lie with ACECR and the oldest with the Ministry.',
    );
    expect(sentence(headlineParts(figures, writing('fa')))).toBe(
      '17 واحد درصد عقب‌تر از برنامه، با 9 اقدام معوق؛ بیشترِ دیرکردها نزد جهاد دانشگاهی است و کهنه‌ترینشان نزد وزارت.',
    );
  });

  it('open the tasks they count', () => {
    expect(
      headlineParts(figures, writing('fa'))
        .map(({ opens }) => opens?.filter)
        .filter((filter) => filter !== undefined),
    ).toEqual([{ late: 'true' }, { late: 'true', side: 'ACECR' }, { late: 'true', side: 'MINISTRY' }]);
  });

  it('stay calm where nothing is late', () => {
    const calm = {
      ...figures,
      plannedPercent: 72,
      tasks: { late: { MINISTRY: 0, ACECR: 0, JOINT: 0 }, lateTotal: 0 },
      lateTasks: [],
    } as unknown as Dashboard;
    expect(sentence(headlineParts(calm, writing('en')))).toBe('In step with the plan, with nothing overdue.');
  });

  it('name the weakest field and province and the silent ones', () => {
    expect(sentence(weakestParts(figures, ({ en, fa }) => en ?? fa, writing('en')))).toBe(
      'The weakest field is Cooperation in entrepreneurship (18% against a plan of 69%) and the weakest province is Sistan and Baluchestan (35.7% of its target); 25 provinces have not reported yet.',
    );
  });

  it('open the weakest field by its tasks and the weakest province by its page', () => {
    const opened = weakestParts(figures, ({ fa }) => fa, writing('fa')).flatMap(({ opens }) => (opens === null ? [] : [opens]));
    expect(opened).toEqual([
      { address: '/tasks', filter: { objectiveId: 'f' } },
      { address: '/provinces/IR-11', filter: {} },
    ]);
  });
});
