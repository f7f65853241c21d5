import { errorKinds } from '../problems';
import { formsOf } from '../texts';
import { errorCodes, kindOf } from '../errors';
import { errorTexts } from '.';

test.each(errorCodes)('%s has a kind and one sentence in each language', (code) => {
  expect(code).toMatch(/^[a-z][a-z-]*\.[a-z][a-z-]*$/);
  expect(errorKinds).toContain(kindOf(code));
  const { fa, en } = formsOf(errorTexts(code));
  expect(fa).toMatch(/^[\u0600-\u06ff\u200c «»"A-Za-z0-9().:،؛؟/{}_–-]+$/u);
  expect(fa).not.toMatch(/[يك]/);
  const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
  for (const form of en) {
    expect(form).toMatch(/^[ -~’“”–]+$/);
    expect(places(form)).toEqual(places(fa));
  }
});

test('a code nobody declared is our own failure', () => {
  expect(kindOf('nobody.said-so')).toBe('internal');
  expect(errorTexts('nobody.said-so')).toEqual(errorTexts('request.failed'));
});
