import { fireEvent, screen, within } from '@testing-library/angular';
import { anActor } from '@hampeyman/domain/testing';
import { aMe, renderPage } from '../../../testing';
import { aClause } from '../../../testing/memorandum-parts';
import { ArticleChangeForm } from './article-change-form';

const clause = aClause({ titleFa: 'معرفی سهمیه', titleEn: 'Announce quotas', version: 3 });
const address = `/api/articles/${clause.id}`;
const manager = aMe({ actor: anActor({ side: 'MINISTRY', role: 'MINISTRY_MANAGER' }) });
const titleBox = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(/عنوان فارسی/);

async function open() {
  const page = await renderPage(ArticleChangeForm, { as: manager, inputs: { article: clause }, routes: [{ path: '**', children: [] }] });
  const save = (): void => {
    fireEvent.click(screen.getByRole('button', { name: 'ذخیره تغییرها' }));
  };
  return { page, save };
}

beforeEach(() => {
  sessionStorage.clear();
});

describe('changing a clause that somebody else changes first', () => {
  it('keeps what was typed, tells field by field what the other one changed, and sends again upon that', async () => {
    const { page, save } = await open();
    fireEvent.input(titleBox(), { target: { value: 'معرفی سهمیه هر استان' } });
    save();
    const current = { ...clause, version: 4, titleFa: 'اعلام سهمیه', titleEn: 'Quotas' };
    await page.refuse(address, { code: 'request.stale', status: 412, current }, 'PATCH');

    const told = within(screen.getByRole('alert'));
    expect(told.getByText('اعلام سهمیه')).toBeTruthy();
    expect(told.getByText('Quotas')).toBeTruthy();
    expect(told.getByText('معرفی سهمیه هر استان')).toBeTruthy();
    expect(titleBox().value).toBe('معرفی سهمیه هر استان');

    save();
    const again = page.http.expectOne({ url: address, method: 'PATCH' });
    expect(again.request.headers.get('If-Match')).toBe('"4"');
    expect(again.request.body).toMatchObject({ titleFa: 'معرفی سهمیه هر استان', titleEn: 'Quotas' });
    again.flush({ ...current, version: 5, titleFa: 'معرفی سهمیه هر استان' });
    await page.fixture.whenStable();
    expect(page.fixture.componentInstance.hasUnsaved()).toBe(false);
  });

  it('puts theirs into the field when that is the better word', async () => {
    const { page, save } = await open();
    fireEvent.input(titleBox(), { target: { value: 'معرفی سهمیه هر استان' } });
    save();
    await page.refuse(address, { code: 'request.stale', status: 412, current: { ...clause, version: 4, titleFa: 'اعلام سهمیه' } }, 'PATCH');
    fireEvent.click(screen.getByRole('button', { name: 'برداشتن نوشته دیگری' }));
    await page.fixture.whenStable();
    expect(titleBox().value).toBe('اعلام سهمیه');
  });
});
