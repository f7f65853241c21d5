import { say, type Language, type Texts } from '../texts';
import { actTexts, otherActTexts, subjectTexts } from './act-texts';
import type { ActivityEntry, JsonValue } from '../activity';
import { changesOf, unkept, type ActivityChange } from '../activity';
import { activityTexts } from './activity-texts';
import { fieldWords, valueWords, type Reader } from './value-words';

/** What was done, in words. */
export function actWords(action: string, language: Language): string {
  return say(actTexts[action] ?? otherActTexts, language);
}

/** What kind of record it was done to, in words; empty where the kind has none. */
export function subjectWords(subjectType: string, language: Language): string {
  const texts = subjectTexts[subjectType];
  return texts === undefined ? '' : say(texts, language);
}

const isAbsent = (value: JsonValue | undefined): boolean => value === undefined || value === null;

function sentenceOf({ before, after }: ActivityChange): Texts {
  if (before === unkept || after === unkept) {
    if (isAbsent(before)) return activityTexts.wasWritten;
    return isAbsent(after) ? activityTexts.wasErased : activityTexts.wasRewritten;
  }
  if (before === undefined || before === null) return activityTexts.wasSet;
  return isAbsent(after) ? activityTexts.wasEmptied : activityTexts.wasChanged;
}

/** What an act changed, a sentence per field, in the reader's language and calendar. */
export function changeWords(
  entry: Pick<ActivityEntry, 'action' | 'subjectType' | 'memorandumId' | 'details'>,
  reader: Reader,
): readonly string[] {
  const { action, subjectType, memorandumId } = entry;
  return changesOf(entry.details, action).map((change) => {
    const place = { field: change.field, subjectType, action, memorandumId };
    return say(sentenceOf(change), reader.language, {
      field: fieldWords(change.field, reader.language),
      before: valueWords(change.before, place, reader),
      after: valueWords(change.after, place, reader),
    });
  });
}
