/** First letters of the first two words of a name; joined letters are kept apart so that «م‌ی» does not read as a word. */
export function initials(name: string): string {
  const [first = '', second = ''] = name.trim().split(/\s+/);
  return [first, second]
    .filter((word) => word !== '')
    .map((word) => Array.from(word)[0] ?? '')
    .join('\u200C');
}
