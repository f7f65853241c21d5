import { aDecision, anActor, day, id } from '@hampeyman/domain/testing';
import { aMe, renderPage, type Rendered } from '../../../testing';
import { DecisionsPage } from './decisions-page';

const none = { items: [], next: null };

/** Opens the book with the filters of an address and answers what it asks. */
async function openWith(url: string, body: object, inputs: Readonly<Record<string, unknown>> = {}): Promise<Rendered<DecisionsPage>> {
  const page = await renderPage(DecisionsPage, { as: aMe({ actor: anActor() }), inputs });
  await Promise.all([page.answer('/api/committees?limit=100', none), page.answer(url, body)]);
  return page;
}

const all = '/api/decisions?sort=due&direction=asc&limit=50';

describe('the book of decisions', () => {
  it('shows each with its code, executor, state and task', async () => {
    const task = {
      id: id(7),
      code: 'T-25',
      titleFa: 'میز خدمت',
      titleEn: null,
      state: 'IN_PROGRESS' as const,
      progressPercent: 65,
      dueOn: aDecision().meeting.heldOn,
    };
    const page = await openWith(all, { items: [aDecision({ task })], next: null });
    const row = page.container.querySelector('tbody tr')?.textContent ?? '';
    for (const words of ['PSK-1405-04/03', 'تعیین تکلیف میز خدمت مجوز', 'رضا میرزایی', 'در دست اجرا', 'T-25', '۶۵٪'])
      expect(row).toContain(words);
  });

  it('asks for what the address filters, late ones among them', async () => {
    const url = `/api/decisions?committeeId=${id(400)}&side=ACECR&late=true&provinceCode=IR-29&q=PSK&sort=due&direction=asc&limit=50`;
    const page = await openWith(url, none, { committeeId: id(400), side: 'ACECR', late: 'true', provinceCode: 'IR-29', q: 'PSK' });
    expect(page.container.textContent).toContain('مصوبه‌ای با این پالایش نیست');
    const checked = page.container.querySelector<HTMLInputElement>('ui-segmented input[value="late"]');
    expect(checked?.checked).toBe(true);
  });

  it('lists what figures counted: of one memorandum, to the day they were counted', async () => {
    const url = `/api/decisions?late=true&memorandumId=${id(9)}&asOf=2026-11-05&sort=due&direction=asc&limit=50`;
    const row = aDecision({ dueOn: day('2026-11-01') });
    const page = await openWith(url, { items: [row], next: null }, { late: 'true', memorandumId: id(9), asOf: '2026-11-05' });
    const chips = [...page.container.querySelectorAll('app-counted-chips .chip')].map((chip) => chip.textContent.trim());
    expect(chips).toEqual(['تنها یک تفاهم‌نامه', 'دیرکرد تا ۱۴۰۵/۰۸/۱۴']);
    expect(page.container.querySelector('tbody')?.textContent).toContain('۴ روز دیر');
  });

  it('fetches the next page by its cursor', async () => {
    const page = await openWith(all, { items: [aDecision()], next: 'after-3' });
    [...page.container.querySelectorAll('button')].find((button) => button.textContent.trim() === 'بیشتر')?.click();
    await page.answer(`${all}&cursor=after-3`, { items: [aDecision({ id: id(2) })], next: null });
    expect(page.container.querySelectorAll('tbody tr')).toHaveLength(2);
  });
});
