// Crockford's base 32: no I, L, O or U, so that a code read off paper or over the telephone is typed right.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 10;
const asPrinted = new RegExp(`^[${alphabet}]{${String(codeLength)}}$`);

/** A verification code from random bytes (at least ten; 50 bits are used), as printed: `7K3PQ-ZX2M9`. */
export function verificationCodeOf(random: Uint8Array): string {
  const letters = Array.from(random.slice(0, codeLength), (byte) => alphabet.charAt(byte & 31)).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** The code somebody typed in its printed form, letters that look like digits read as such; null when it cannot be one. */
export function readVerificationCode(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replace(/[\s\u200C\u2010-\u2015_-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return asPrinted.test(letters) ? `${letters.slice(0, 5)}-${letters.slice(5)}` : null;
}
