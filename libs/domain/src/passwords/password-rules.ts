/** Why a password is refused although it is long enough. */
export type PasswordWeakness = 'passwords.too-common' | 'passwords.like-name';

/** Who the password is for: what others know of a person is the first they try. */
export interface PasswordOwner {
  readonly login: string;
  readonly names: readonly (string | null)[];
}

/** Rows of keys and of the alphabets, walked in both directions and round. */
const rows = [
  '0123456789',
  '1234567890',
  '۰۱۲۳۴۵۶۷۸۹',
  '۱۲۳۴۵۶۷۸۹۰',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
  'ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو',
];

/** Words that come to mind in front of this portal. */
const ofThePortal = ['hampeyman', 'هم‌پیمان', 'همپیمان', 'password', 'گذرواژه'];

/** Shortest part of a name that counts: shorter ones stand in many words by chance. */
const shortestNamePart = 4;

const lower = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The shortest beginning that, repeated, makes `text`. */
function unitOf(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const unit = text.slice(0, length);
    if (unit.repeat(Math.ceil(text.length / length)).startsWith(text)) return unit;
  }
  return text;
}

function isRun(text: string): boolean {
  const backwards = Array.from(text).reverse().join('');
  return rows.some((row) => (row + row).includes(text) || (row + row).includes(backwards));
}

/** The word between digits and signs, where they are all that was added to it. */
function core(text: string): string {
  return text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

/**
 * What is weak about a password that is long enough, null where nothing is (NIST SP 800-63B-4 §3.1.1.2: compare with common, expected and
 * context-specific words). A common word stays one when it is repeated, or when digits and signs are put around it. `isCommon` is asked in
 * small letters.
 */
export function weaknessOf(password: string, owner: PasswordOwner, isCommon: (word: string) => boolean): PasswordWeakness | null {
  const text = lower(password);
  const unit = unitOf(text);
  const words = [text, core(text), unit, core(unit), unitOf(core(text))];
  if (unit.length <= 3 || isRun(text) || isRun(unit)) return 'passwords.too-common';
  if (words.some((word) => isCommon(word) || ofThePortal.includes(word))) return 'passwords.too-common';
  const parts = [owner.login, ...owner.names.flatMap((name) => (name ?? '').split(/[\s\u200c.،-]+/u))].map(lower);
  return parts.some((part) => part.length >= shortestNamePart && text.includes(part)) ? 'passwords.like-name' : null;
}
