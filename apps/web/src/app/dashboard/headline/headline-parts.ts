import type { WorkSide } from '@hampeyman/domain/access';
import { headlineOf, type Dashboard } from '@hampeyman/domain/dashboard';
import { provinceOf } from '@hampeyman/domain/provinces';
import type { AnyTexts, TextParams } from '@hampeyman/domain/texts';
import { headlineTexts } from './headline-texts';

/** A stretch of a sentence; some open the rows or the page they name, and `tone` says whose it is or that it is late. */
export interface Part {
  readonly text: string;
  readonly opens: { readonly address: string; readonly filter: Readonly<Record<string, string>> } | null;
  readonly tone: 'late' | 'ministry' | 'acecr' | 'joint' | 'plain';
}

/** How words, names and percentages are written for this reader. */
export interface Writing {
  readonly say: (texts: AnyTexts, params?: TextParams) => string;
  readonly percent: (value: number, decimals: number) => string;
}

const tasks = (filter: Readonly<Record<string, string>>): Part['opens'] => ({ address: '/tasks', filter });

/** The first sentence: distance to the plan, how many are late, with whom most and with whom the oldest. */
export function headlineParts(figures: Dashboard, { say }: Writing): Part[] {
  const { points, isBehind, late, mostLateWith, oldestWith } = headlineOf(figures);
  const plain = (texts: AnyTexts, params?: TextParams): Part => ({ text: say(texts, params), opens: null, tone: 'plain' });
  const side = (of: WorkSide): Part => ({
    text: say(headlineTexts[of]),
    opens: tasks({ late: 'true', side: of }),
    tone: of === 'MINISTRY' ? 'ministry' : of === 'ACECR' ? 'acecr' : 'joint',
  });
  const course = points === 0 ? headlineTexts.onPlan : isBehind ? headlineTexts.behind : headlineTexts.ahead;
  if (late === 0 || oldestWith === null) return [plain(course, { points }), plain(headlineTexts.noneLate)];
  const count = say(headlineTexts.late, { count: late });
  const begin: Part[] = [
    plain(course, { points }),
    plain(headlineTexts.with),
    { text: count, opens: tasks({ late: 'true' }), tone: 'late' },
  ];
  if (mostLateWith === null) return [...begin, plain(headlineTexts.spread), side(oldestWith), plain(headlineTexts.is)];
  if (mostLateWith === oldestWith) return [...begin, plain(headlineTexts.bothWith), side(oldestWith), plain(headlineTexts.is)];
  return [
    ...begin,
    plain(headlineTexts.mostWith),
    side(mostLateWith),
    plain(headlineTexts.andOldest),
    side(oldestWith),
    plain(headlineTexts.end),
  ];
}

/** The second sentence: the weakest field and province, and how many provinces are silent; nothing where there is nothing to say. */
export function weakestParts(figures: Dashboard, name: (of: { fa: string; en: string | null }) => string, writing: Writing): Part[] {
  const { say, percent } = writing;
  const plain = (texts: AnyTexts, params?: TextParams): Part => ({ text: say(texts, params), opens: null, tone: 'plain' });
  const { field, province } = figures.weakest;
  const parts: Part[] = [];
  if (field !== null) {
    const params = { progress: percent(field.progressPercent, 0), planned: percent(field.plannedPercent, 0) };
    const link: Part = { text: name({ fa: field.titleFa, en: field.titleEn }), opens: tasks({ objectiveId: field.id }), tone: 'plain' };
    parts.push(plain(headlineTexts.weakestField), link, plain(headlineTexts.fieldIs, params));
  }
  const place = province && provinceOf(province.provinceCode);
  if (province && place) {
    if (parts.length > 0) parts.push(plain(headlineTexts.and));
    const page = { address: `/provinces/${place.code}`, filter: {} };
    const link: Part = { text: name({ fa: place.nameFa, en: place.nameEn }), opens: page, tone: 'plain' };
    parts.push(plain(headlineTexts.weakestProvince), link, plain(headlineTexts.provinceIs, { percent: percent(province.percent, 1) }));
  }
  const silent = figures.provinces?.notReported ?? 0;
  if (parts.length > 0 && silent > 0) parts.push(plain(headlineTexts.silent, { count: silent }));
  return parts.length === 0 ? [] : [...parts, plain(headlineTexts.end)];
}
