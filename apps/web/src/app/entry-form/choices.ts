import type { Texts } from '@hampeyman/domain/texts';
import type { EntryChoice } from './entry-form';

/** Every value of an enumeration with its words, in their order. */
export function choicesOf<Value extends string>(names: Readonly<Record<Value, Texts>>): readonly EntryChoice[] {
  return (Object.entries(names) as [Value, Texts][]).map(([value, name]) => ({ value, name }));
}
