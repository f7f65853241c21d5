import { article, memorandum, type Article, type Memorandum } from '@hampeyman/domain/memoranda';
import { obligationCoverage, type ObligationCoverage } from '@hampeyman/domain/obligations';

const memorandumId = '018f0000-0000-7000-8000-0000000000aa';
let ids = 0;
const nextId = (): string => `018f0000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;

/** The memorandum of the two agencies in force with its dates, unless told otherwise. */
export function aMemorandum(change: Partial<Memorandum> = {}): Memorandum {
  const made = {
    id: memorandumId,
    code: 'MOU-1',
    titleFa: 'تفاهم‌نامه همکاری',
    titleEn: 'Memorandum of cooperation',
    subjectFa: null,
    subjectEn: null,
    number: '۱۴۰۴/ت/۱۸',
    kind: 'COOPERATION',
    state: 'ACTIVE',
    signedOn: null,
    effectiveFrom: '2025-04-27',
    effectiveTo: '2028-04-25',
    classification: 'NORMAL',
    parties: [],
    source: 'S43',
    sampleFields: [],
    isSample: false,
    version: 1,
  };
  return { ...memorandum.parse(made), ...change };
}

/** A clause of the text, unless told otherwise. */
export function aClause(change: Partial<Article> = {}): Article {
  const made = {
    id: nextId(),
    memorandumId,
    code: 'ART-04-CL-01',
    number: '4-1',
    kind: 'CLAUSE',
    parentId: null,
    position: 1,
    titleFa: 'معرفی سهمیه',
    titleEn: null,
    textFa: null,
    textEn: null,
    obligationId: null,
    objectiveId: null,
    source: null,
    isSample: false,
    version: 1,
  };
  return { ...article.parse(made), ...change };
}

/** An obligation of the Ministry that no task serves, unless told otherwise. */
export function anObligation(change: Partial<ObligationCoverage> = {}): ObligationCoverage {
  const made = {
    id: nextId(),
    memorandumId,
    code: 'OM-1',
    side: 'MINISTRY',
    titleFa: 'معرفی سهمیه هر استان',
    titleEn: 'Announce quotas',
    kind: 'PERIODIC',
    objective: null,
    article: null,
    position: 1,
    source: null,
    isSample: false,
    version: 1,
    state: 'NOT_COVERED',
    reason: { code: 'no-task', params: {} },
    tasks: [],
  };
  return { ...obligationCoverage.parse(made), ...change };
}
