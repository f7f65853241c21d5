import { TestBed } from '@angular/core/testing';
import { addDays, plainDate } from '@hampeyman/domain/calendar';
import type { OpenItems, Post } from '@hampeyman/domain/posts';
import type { Me } from '@hampeyman/domain/sessions';
import { anActor } from '@hampeyman/domain/testing';
import { fireEvent, screen, within } from '@testing-library/angular';
import { aMe, renderPage } from '../../../testing';
import { PostPage } from './post-page';

const today = plainDate.parse(new Date().toISOString().slice(0, 10));
const zahra = { id: 'a0000000-0000-4000-8000-000000000031', nameFa: 'زهرا کریمی', nameEn: 'Zahra Karimi' };
const nima = { id: 'a0000000-0000-4000-8000-000000000032', nameFa: 'نیما پارسا', nameEn: null };
const held = (changes: Partial<Post['holdings'][number]> = {}): Post['holdings'][number] => ({
  id: 'a0000000-0000-4000-8000-000000000021',
  person: zahra,
  from: plainDate.parse('2025-04-05'),
  to: null,
  isActing: false,
  actingFor: null,
  note: null,
  ...changes,
});
const aPost = (changes: Partial<Post> = {}): Post => ({
  id: 'a0000000-0000-4000-8000-000000000011',
  code: 'ACECR_EDU_EXP',
  titleFa: 'کارشناس آموزش',
  titleEn: 'Education officer',
  organisationId: 'a0000000-0000-4000-8000-000000000003',
  organisationFa: 'معاونت آموزش',
  organisationEn: null,
  organisationProvinceCode: null,
  side: 'ACECR',
  role: 'ACECR_STAFF',
  scopeLevel: 'AGENCY',
  scopeProvinceCode: null,
  isFocalPoint: false,
  closedOn: null,
  isSample: false,
  version: 4,
  holdings: [held()],
  ...changes,
});
const address = '/api/posts/a0000000-0000-4000-8000-000000000011';
const administrator = aMe({ actor: anActor({ role: 'ADMIN', side: null }) });

const nothing: OpenItems = { items: [], holder: zahra, deputies: [], sessions: 0 };

/** The page with what its forms ask for: the people to choose from, and what rests on the post. */
async function renderPost(post: Post, { as = administrator, items = nothing }: { as?: Me; items?: OpenItems } = {}) {
  const page = await renderPage(PostPage, { as, inputs: { id: post.organisationId, postId: post.id } });
  const turn = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  };
  page.http.expectOne(address).flush(post);
  const serve = async (): Promise<void> => {
    await turn();
    page.http.match((request) => request.url === '/api/people').forEach((asked) => asked.flush({ items: [], next: null }));
    page.http.match(`${address}/open-items`).forEach((asked) => asked.flush(items));
    await turn();
  };
  await serve();
  return { ...page, serve };
}

describe('the page of a post', () => {
  it('shows an administrator how much goes over before it is handed over', async () => {
    const counts: OpenItems['items'] = [
      { kind: 'APPROVALS', count: 2 },
      { kind: 'TASKS', count: 7 },
    ];
    await renderPost(aPost(), { items: { items: counts, holder: zahra, deputies: [nima], sessions: 1 } });
    const list = within(screen.getByRole('region', { name: 'آنچه با سمت می‌رود' }));
    expect(list.getByText('اقدام باز').parentElement?.textContent).toContain('۷');
    expect(list.getByText('در انتظار رأی این سمت').parentElement?.textContent).toContain('۲');
    expect(list.getAllByText('نیما پارسا')).not.toEqual([]);
    expect(screen.getByRole('button', { name: 'تحویل سمت' })).toBeTruthy();
  });

  const choices = () => screen.getAllByRole('radio').map((one) => one.parentElement?.textContent.trim());

  it('offers a deputy beside the holder', async () => {
    const page = await renderPost(aPost());
    expect(choices()).toEqual(['تحویل سمت', 'گماردن جانشین', 'پایان تصدی']);
    fireEvent.click(screen.getByRole('radio', { name: 'گماردن جانشین' }));
    await page.serve();
    expect(screen.getByRole('button', { name: 'گماردن جانشین' })).toBeTruthy();
  });

  it('offers an appointment where nobody holds the post', async () => {
    await renderPost(aPost({ holdings: [held({ to: addDays(today, -30) })] }));
    expect(choices()).toEqual(['گماردن شخص']);
  });

  it('tells in the history who acted for whom, and on what it rests', async () => {
    await renderPost(
      aPost({
        holdings: [held({ id: nima.id, person: nima, isActing: true, actingFor: zahra, to: addDays(today, 3), note: 'حکم ۱۲' }), held()],
      }),
    );
    const [deputy] = within(screen.getByRole('region', { name: 'متصدیان' })).getAllByRole('listitem');
    expect(deputy?.textContent).toContain('نیما پارسا');
    expect(deputy?.textContent).toContain('به نیابت از');
    expect(deputy?.textContent).toContain('زهرا کریمی');
    expect(deputy?.textContent).toContain('حکم ۱۲');
  });

  it('of a closed post offers nothing but to open it again', async () => {
    await renderPost(aPost({ closedOn: plainDate.parse('2026-05-01'), holdings: [] }));
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByRole('button', { name: 'بازگشودن سمت' })).toBeTruthy();
  });

  it('shows others who holds the post, and no act', async () => {
    await renderPost(aPost(), { as: aMe() });
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getAllByText('زهرا کریمی')).not.toEqual([]);
  });
});
