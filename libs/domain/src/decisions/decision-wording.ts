import { otherSide, type Side, type WorkSide } from '../access';
import { formatDate, type PlainDate } from '../calendar';
import { decisionSentence } from '../minutes';
import { say, type Language, type Texts } from '../texts';

/** A body as minutes name it in short: its side, and whether it is a provincial unit. */
export interface Body {
  readonly side: Side;
  readonly isProvincial: boolean;
}

const national: Readonly<Record<Side, Texts>> = {
  MINISTRY: { fa: 'وزارت', en: 'the Ministry' },
  ACECR: { fa: 'جهاد دانشگاهی', en: 'ACECR' },
};
const provincial: Readonly<Record<Side, Texts>> = {
  MINISTRY: { fa: 'اداره کل استان', en: 'the provincial general directorate' },
  ACECR: { fa: 'جهاد دانشگاهی استان', en: 'the provincial ACECR' },
};

/** The short name of a body in the sentences of minutes: «وزارت», «جهاد دانشگاهی استان». */
export function bodyTexts({ side, isProvincial }: Body): Texts {
  return (isProvincial ? provincial : national)[side];
}

/** The slots of a decision as they were filled. */
export interface DecisionParts {
  readonly side: WorkSide;
  readonly executor: Body;
  readonly cooperators: readonly Body[];
  readonly subject: string;
  readonly dueOn: PlainDate | null;
}

function isSame(a: Body, b: Body): boolean {
  return a.side === b.side && a.isProvincial === b.isProvincial;
}

/** Each other body once, in order; joint work without one named is done with the executor's counterpart. */
function cooperatorsOf({ side, executor, cooperators }: DecisionParts): Body[] {
  const named = cooperators.filter(
    (one, index) => !isSame(one, executor) && cooperators.findIndex((other) => isSame(one, other)) === index,
  );
  return side === 'JOINT' && !named.some((one) => one.side !== executor.side)
    ? [...named, { ...executor, side: otherSide(executor.side) }]
    : named;
}

/** The official sentence of a decision from its four slots: who, with whom, what, until when (minutes.md §3). Jalali in Persian, Gregorian in English. */
export function composeDecisionText(parts: DecisionParts, language: Language): string {
  return decisionSentence(
    {
      executor: say(bodyTexts(parts.executor), language),
      cooperators: cooperatorsOf(parts).map((body) => say(bodyTexts(body), language)),
      subject: parts.subject,
      due: parts.dueOn === null ? null : dueWording(parts.dueOn, language),
    },
    language,
  );
}

function dueWording(dueOn: PlainDate, language: Language): string {
  return language === 'fa'
    ? formatDate(dueOn, { calendar: 'jalali', language, style: 'short' })
    : formatDate(dueOn, { calendar: 'gregorian', language, style: 'medium' });
}
