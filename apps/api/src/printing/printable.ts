import { clean } from '@hampeyman/domain/persian';

const noncharacters = /\p{Noncharacter_Code_Point}/gu;
const isolates = /[\u2066-\u2069]/gu;

/** Text that the font engine and PDF/A accept: clean, no noncharacter, and no isolate left open that would turn what follows. */
export function printable(text: string): string {
  const cleaned = clean(text).replaceAll('\t', ' ').replace(noncharacters, '');
  const opened = cleaned.match(/[\u2066-\u2068]/gu)?.length ?? 0;
  const closed = cleaned.match(/\u2069/gu)?.length ?? 0;
  return opened === closed ? cleaned : cleaned.replace(isolates, '');
}

/** The same value with every text in it made printable. */
export function printableValue(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(printableValue);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, printableValue(part)]));
  }
  return value;
}
