import { aDecision, anActor, id } from '@hampeyman/domain/testing';
import { aMe, renderPage } from '../../../testing';
import { DecisionPage } from './decision-page';

const path = `/api/decisions/${id(430)}`;
const secretary = aMe({ actor: anActor({ side: 'MINISTRY', role: 'SECRETARY', committeeIds: [id(400)] }) });

describe('a decision', () => {
  it('shows its words and its place in the chain, what is missing drawn open', async () => {
    const page = await renderPage(DecisionPage, { as: aMe(), inputs: { id: id(430) } });
    await page.answer(path, aDecision());
    expect(page.container.querySelector('.prose')?.textContent).toContain('مقرر گردید اداره کل استان');
    const links = [...page.container.querySelectorAll('ui-chain li')];
    expect(links).toHaveLength(5);
    expect(links[2]?.getAttribute('aria-current')).toBe('page');
    expect(links[3]?.textContent).toContain('هنوز اقدامی ندارد');
    expect(page.container.textContent).not.toContain('بستن مصوبه');
  });

  it('is closed by the secretary, apart from its task', async () => {
    const page = await renderPage(DecisionPage, { as: secretary, inputs: { id: id(430) } });
    await page.answer(path, aDecision());
    const press = async (name: string): Promise<void> => {
      [...page.container.querySelectorAll('button')].find((button) => button.textContent.includes(name))?.click();
      await page.fixture.whenStable();
    };
    await press('بستن مصوبه');
    page.container.querySelector('form')?.dispatchEvent(new Event('submit'));
    await page.answer(`${path}/closure`, aDecision({ state: 'COMPLETED', version: 2 }), 'POST');
    expect(page.container.textContent).toContain('انجام‌شده');
    expect(page.container.querySelector('form')).toBeNull();
  });
});
