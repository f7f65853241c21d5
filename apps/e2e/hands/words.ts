import { toPersianDigits } from '@hampeyman/domain/persian';
import type { Locator, Page } from '@playwright/test';

/** A whole number as a Persian page writes it. */
export const inPersian = (value: number): string => toPersianDigits(String(value));

/** What stands in each of these places, without the marks that only steer direction. */
export async function titlesOf(places: Locator): Promise<string[]> {
  return (await places.allInnerTexts()).map((words) => words.replace(/[\u2066-\u2069\u200e\u200f]/g, '').trim());
}

/**
 * Words of the other language that a page shows without saying so (WCAG 3.1.2): on an English page Persian letters or digits, on
 * a Persian one sentences without a Persian letter, or digits that are not Persian. What is isolated, marked or quoted is somebody's own words.
 */
export async function strangeWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isEnglish = document.documentElement.lang === 'en';
    const strange = isEnglish
      ? /[\u0600-\u06ff\ufb50-\ufeff]/
      : /^[^\u0600-\u06ff]*[A-Za-z]{4,}[^\u0600-\u06ff]*$|(?<![\w./-])\d+(?![\w./-])/;
    const allowed = isEnglish ? '[lang=fa], [dir=auto], bdi' : '[lang=en], [dir=auto], bdi, .code, kbd, ui-keys';
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const words = (node.textContent ?? '').replace(/[\u2066-\u2068][^\u2069]*\u2069|[«“][^»”]*[»”]/g, '').trim();
      const place = node.parentElement;
      if (place === null || !strange.test(words) || place.closest(`${allowed}, script, style, noscript, title`) !== null) continue;
      if (place.checkVisibility()) found.push(words);
    }
    for (const box of document.querySelectorAll('[placeholder]')) {
      const words = box.getAttribute('placeholder') ?? '';
      if (isEnglish && strange.test(words)) found.push(words);
    }
    return [...new Set(found)];
  });
}
