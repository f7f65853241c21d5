// Controls but tab and new line, bidi embeddings and overrides, BOM, interlinear marks and the two noncharacters: PostgreSQL
// refuses NUL, Typst refuses the noncharacters, and an override lets a text show something else than it says.
const forbidden = /(?![\t\n])[\p{Cc}\u202A-\u202E\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/gu;

/** The text fit for storing and printing: well formed, one kind of line end, no control, bidi override or noncharacter. */
export function clean(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(forbidden, '');
}

/** The text between U+2068 and U+2069, so that its direction disturbs no neighbour in plain text (UAX 9). */
export function isolate(text: string): string {
  return `\u2068${text.replace(/[\u2066-\u2069]/g, '')}\u2069`;
}
