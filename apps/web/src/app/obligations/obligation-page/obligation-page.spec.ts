import { screen, within } from '@testing-library/angular';
import { TestBed } from '@angular/core/testing';
import { anActor } from '@hampeyman/domain/testing';
import { aMe, renderPage, type Rendered } from '../../../testing';
import { anObligation } from '../../../testing/memorandum-parts';
import { ObligationPage } from './obligation-page';

const manager = aMe({ actor: anActor({ side: 'MINISTRY', role: 'MINISTRY_MANAGER' }) });
const task = { id: '018f0000-0000-7000-8000-0000000000f1', code: 'T-24', titleFa: 'دستورالعمل پرداخت', titleEn: null };
const decision = { id: '018f0000-0000-7000-8000-0000000000f2', code: 'SC-1404-02/01', titleFa: 'تهیه دستورالعمل', titleEn: null };
const served = anObligation({
  code: 'OM-4',
  titleFa: 'هدفمندسازی تسهیلات',
  state: 'CRITICAL',
  reason: { code: 'late-badly', params: { task: 'T-24', days: 257 } },
  tasks: [{ ...task, state: 'AWAITING_APPROVAL', daysLate: 257, progressPercent: 95 }],
});
const uncovered = anObligation({ code: 'OJ-1', side: 'JOINT', titleFa: 'تشکیل کمیته راهبری' });

async function open(known: typeof served, as = aMe()): Promise<Rendered<ObligationPage>> {
  const page = await renderPage(ObligationPage, { as, inputs: { id: known.id } });
  const { id, code, titleFa, titleEn } = known;
  const chain = { obligation: { id, code, titleFa, titleEn }, article: null, decisions: [decision], tasks: [], indicators: [] };
  const answers = new Map<string, object>([
    [`/api/obligations/${known.id}`, known],
    [`/api/obligations/${known.id}/chain`, known === uncovered ? { ...chain, decisions: [] } : chain],
  ]);
  for (let round = 0; round < 3; round += 1) {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    for (const request of page.http.match(() => true)) {
      request.flush(answers.get(request.request.url) ?? { items: [], next: null, references: [] });
    }
  }
  await page.fixture.whenStable();
  return page;
}

describe('the page of an obligation', () => {
  it('names its tasks with state, progress and delay, and what hangs on it', async () => {
    await open(served);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('هدفمندسازی تسهیلات');
    const row = within(screen.getByRole('row', { name: /T-24/ }));
    expect(row.getByRole('link', { name: /T-24/ }).getAttribute('href')).toBe(`/tasks/${task.id}`);
    expect(row.getByText('۹۵٪')).toBeTruthy();
    expect(row.getByText('۲۵۷ روز')).toBeTruthy();
    const links = screen.getAllByRole('link', { name: /SC-1404-02\/01/ });
    expect(links.every((link) => link.getAttribute('href') === `/decisions/${decision.id}`)).toBe(true);
  });

  it('says that nothing serves it, and offers the first task to those who plan', async () => {
    await open(uncovered, manager);
    expect(screen.queryByRole('table')).toBeNull();
    const offers = screen
      .getAllByRole('link', { name: /برنامه‌ریزی|اقدام/ })
      .filter((link) => link.getAttribute('href')?.startsWith('/tasks/new'));
    expect(offers.map((link) => link.getAttribute('href'))).toContain(`/tasks/new?obligationId=${uncovered.id}`);
  });

  it('offers nothing to change to those who only read', async () => {
    await open(uncovered, aMe({ actor: anActor({ side: 'ACECR', role: 'AUDITOR' }) }));
    expect(screen.queryAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('/tasks/new'))).toEqual([]);
    expect(screen.queryByRole('link', { name: 'ویرایش تعهد' })).toBeNull();
  });
});
