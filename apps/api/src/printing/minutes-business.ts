import type { PlainDate } from '@hampeyman/domain/calendar';
import type { FrozenMinutes } from '@hampeyman/domain/minutes';
import { listWords } from '@hampeyman/domain/persian';
import type { MinutesDocument } from './minutes-document';
import { minutesPrintTexts as words, stateTexts } from './minutes-print-texts';
import { paragraphs, type PrintWords } from './print-words';

/** Earlier decisions with their state as it stands in the given content. */
export function previousDecisionRows(
  decisions: FrozenMinutes['previousDecisions'],
  write: PrintWords,
): MinutesDocument['previousDecisions'] {
  return decisions.map((one) => ({
    number: write.numeral(one.number),
    code: one.code,
    subject: write.name(one.subject),
    executor: write.name(one.executor),
    due: deadline(one.dueOn, false, write),
    state: write.say(isOverdue(one) ? words.overdue : (stateTexts[one.state] ?? words.dash)),
    note: progressNote(one, write),
  }));
}

/** What was said under each agenda item; an item without a word is left out. */
export function discussionParts(content: FrozenMinutes, write: PrintWords): MinutesDocument['discussion'] {
  return content.agenda.flatMap((item) => {
    const said = paragraphs(write.name({ fa: item.discussionFa, en: item.gistEn }));
    if (said.length === 0) return [];
    const heading = write.say(words.item, { number: write.number(item.position), title: write.name(item.title) });
    return [{ heading, paragraphs: said }];
  });
}

/** The decisions of the meeting with their official sentences. */
export function decisionRows(content: FrozenMinutes, write: PrintWords): MinutesDocument['decisions'] {
  return content.decisions.map((one) => ({
    number: write.numeral(one.number),
    code: one.code,
    sentence: write.name(one.text),
    executor: write.name(one.executor),
    cooperators:
      one.cooperators.length === 0
        ? write.say(words.dash)
        : listWords(
            one.cooperators.map((body) => write.name(body)),
            write.language,
          ),
    due: deadline(one.dueOn, one.isContinuing, write),
  }));
}

function deadline(dueOn: PlainDate | null, isContinuing: boolean, write: PrintWords): string {
  if (dueOn !== null) return write.date(dueOn);
  return write.say(isContinuing ? words.continuing : words.noDue);
}

function isOverdue({ state, daysLate }: FrozenMinutes['previousDecisions'][number]): boolean {
  return daysLate > 0 && state !== 'COMPLETED' && state !== 'CANCELLED';
}

function progressNote(one: FrozenMinutes['previousDecisions'][number], write: PrintWords): string {
  const percent = one.state === 'COMPLETED' ? null : one.progressPercent;
  const progress = percent === null ? '' : write.say(words.progress, { percent: write.percent(percent) });
  if (!isOverdue(one)) return progress;
  const late = write.say(words.late, { days: one.daysLate });
  return progress === '' ? late : write.say(words.both, { one: progress, other: late });
}
