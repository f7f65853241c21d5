import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 A and AA, and what axe calls best practice: 0 violations on every page. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules about colours: all that another brightness of the same page can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Fails with every violation, its reason and the elements, when the page as it now stands has one. */
export async function axe(page: Page): Promise<void> {
  await judge(page, new AxeBuilder({ page }).withTags(TAGS));
}

/** The same, of the colours alone. */
export async function axeOfColours(page: Page): Promise<void> {
  await judge(page, new AxeBuilder({ page }).withRules(COLOUR_RULES));
}

async function judge(page: Page, builder: AxeBuilder): Promise<void> {
  // pages of ours hold no frames: without gathering from frames no second page must be opened for every look
  const { violations } = await builder.setLegacyMode().analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.html}\n  ${node.failureSummary ?? ''}`).join('\n')}`,
  );
  expect.soft(found, `accessibility of ${page.url()}`).toEqual([]);
}

/** Fails when the page itself scrolls sideways; tables and figures scroll inside their own frames. */
export async function fitsWidth(page: Page): Promise<void> {
  const excess = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  // drawings follow a new width one frame later
  await expect.configure({ soft: true }).poll(excess, `sideways scroll of ${page.url()}`).toBeLessThanOrEqual(0);
}
