import { inflateSync } from 'node:zlib';

/** What stands on the pages of a PDF: every string of its content, read through every table of characters that its fonts bring. */
export function wordsOfPdf(pdf: Buffer): string {
  const streams = streamsOf(pdf);
  const tables = streams.filter((one) => one.includes('beginbfchar') || one.includes('beginbfrange')).map(charactersOf);
  const shown = streams.filter((one) => /\bTJ\b|\bTj\b/.test(one)).map(glyphsOf);
  const read = tables.flatMap((table) => shown.map((glyphs) => glyphs.map((glyph) => table.get(glyph) ?? '').join('')));
  return [pdf.toString('latin1'), ...streams, ...read].join('\n');
}

function streamsOf(pdf: Buffer): string[] {
  const found: string[] = [];
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
    if (pdf.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const start = at + (pdf[at + 6] === 13 ? 8 : 7);
    const end = pdf.indexOf('endstream', start);
    try {
      found.push(inflateSync(pdf.subarray(start, end)).toString('latin1'));
    } catch {
      // not packed, as the tables of characters are
      found.push(pdf.subarray(start, end).toString('latin1'));
    }
  }
  return found;
}

const hex = (digits: string): number => Number.parseInt(digits, 16);
const text = (digits: string): string =>
  String.fromCharCode(...Array.from({ length: digits.length / 4 }, (_, index) => hex(digits.slice(index * 4, index * 4 + 4))));

function charactersOf(table: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', to = ''] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) characters.set(hex(glyph), text(to));
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', first = ''] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) {
      for (let glyph = hex(from); glyph <= hex(to); glyph += 1) {
        characters.set(glyph, String.fromCharCode(hex(first) + glyph - hex(from)));
      }
    }
  }
  return characters;
}

/** Glyph numbers (two bytes each) of all strings of a content stream, in their order. */
function glyphsOf(content: string): number[] {
  const glyphs: number[] = [];
  const push = (bytes: string): void => {
    for (let at = 0; at + 1 < bytes.length; at += 2) glyphs.push(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  };
  for (const [, digits, literal] of content.matchAll(/<([0-9a-fA-F\s]+)>|\(((?:\\[\s\S]|[^\\()])*)\)/g)) {
    if (digits !== undefined) push(Buffer.from(digits.replace(/\s/g, ''), 'hex').toString('latin1'));
    else push(unescaped(literal ?? ''));
  }
  return glyphs;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const unescaped = (literal: string): string =>
  literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, one: string) =>
    /^[0-7]/.test(one) ? String.fromCharCode(Number.parseInt(one, 8)) : (escapes[one] ?? one),
  );
