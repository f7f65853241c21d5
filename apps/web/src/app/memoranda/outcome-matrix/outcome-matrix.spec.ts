import { fireEvent, screen } from '@testing-library/angular';
import { objective, outcome } from '@hampeyman/domain/memoranda';
import { renderPage } from '../../../testing';
import { OutcomeMatrix, type LinkWish } from './outcome-matrix';

const memorandumId = '018f0000-0000-7000-8000-0000000000aa';
const shared = { memorandumId, titleEn: null, position: 1, source: null, isSample: false, version: 1 };
const training = objective.parse({
  id: '018f0000-0000-7000-8000-000000000001',
  code: 'OBJ-03',
  titleFa: 'همکاری آموزشی',
  field: 'TRAINING',
  articleId: null,
  ...shared,
});
const indicator = { id: '018f0000-0000-7000-8000-000000000009', code: 'IND-12', titleFa: 'اشتغال', titleEn: null };
const jobs = outcome.parse({
  id: '018f0000-0000-7000-8000-000000000002',
  code: 'OUT-3',
  titleFa: 'اشتغال پایدار',
  indicators: [indicator],
  ...shared,
});
const link = { objectiveId: training.id, outcomeId: jobs.id, strength: 'MAIN' as const };
const inputs = { objectives: [training], outcomes: [jobs], links: [link] };

describe('objectives by outcomes', () => {
  it('names each link for those who do not see it, and calls a silent indicator not reported', async () => {
    const { container } = await renderPage(OutcomeMatrix, { inputs });
    expect(container.querySelector('td.cell')?.textContent).toContain('پیوند اصلی');
    expect(container.querySelector('thead')?.textContent).toContain('گزارش‌نشده');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('turns a link from main to supporting for those who may edit', async () => {
    const page = await renderPage(OutcomeMatrix, { inputs: { ...inputs, canEdit: true } });
    const wishes: LinkWish[] = [];
    page.fixture.componentInstance.wished.subscribe((wish) => wishes.push(wish));
    fireEvent.click(screen.getByRole('button', { name: 'ویرایش هدف‌ها، پیامدها و پیوندها' }));
    page.fixture.detectChanges();
    expect(screen.getByRole('link', { name: 'ویرایش OBJ-03' }).getAttribute('href')).toContain(`/objectives/${training.id}`);
    expect(screen.getByRole('link', { name: 'ویرایش OUT-3' }).getAttribute('href')).toContain(`/outcomes/${jobs.id}`);
    fireEvent.click(screen.getByRole('button', { name: /پیوند OBJ-03 با OUT-3/ }));
    expect(wishes).toEqual([{ objective: training, outcome: jobs, strength: 'SUPPORTING' }]);
  });

  it('says what will stand here while there is nothing', async () => {
    const { container } = await renderPage(OutcomeMatrix, { inputs: { objectives: [], outcomes: [], links: [] } });
    expect(container.textContent).toContain('هدف و پیامدی ثبت نشده است');
  });
});
