import { z } from 'zod';
import { clean } from './clean';

const zwnj = '\u200C';
const idleZwnj = new RegExp(`(?<=^|\\s)${zwnj}+|${zwnj}+(?=\\s|$)`, 'g');
const repeatedZwnj = new RegExp(`${zwnj}{2,}`, 'g');

/**
 * A typed or imported text in its display form: Persian ی and ک, no ZWNJ that does nothing, no control characters, trimmed.
 * Digits stay as typed: what is shown follows the reader, codes stay Latin.
 */
export function fold(text: string): string {
  return clean(text)
    .normalize('NFC')
    .replace(/[\u064A\u0649]/g, 'ی')
    .replace(/\u0643/g, 'ک')
    .replace(repeatedZwnj, zwnj)
    .replace(idleZwnj, '')
    .trim();
}

/** A string of a request, folded before its length is checked. */
export const foldedText = z.string().overwrite(fold);
