import { TestBed } from '@angular/core/testing';
import { aMe, aProblem, renderPage, type Rendered } from '../../../testing';
import { aClause, aMemorandum, anObligation } from '../../../testing/memorandum-parts';
import { MemorandumPage } from './memorandum-page';

const memorandum = aMemorandum();
const base = `/api/memoranda/${memorandum.id}`;
const article = aClause({ code: 'ART-04', number: '4', kind: 'ARTICLE', titleFa: 'تعهدات وزارت' });
const clause = aClause({ code: 'ART-04-CL-04', number: '4-4', parentId: article.id, textFa: 'تسهیلات پس از آموزش پرداخت می‌شود.' });
const place = { id: clause.id, code: clause.code, number: clause.number, titleFa: clause.titleFa, titleEn: null };
const task = { id: '018f0000-0000-7000-8000-0000000000f1', code: 'T-24', titleFa: 'دستورالعمل', titleEn: null };
const critical = anObligation({
  code: 'OM-4',
  titleFa: 'هدفمندسازی تسهیلات',
  article: place,
  state: 'CRITICAL',
  reason: { code: 'late-badly', params: { task: 'T-24', days: 257 } },
  tasks: [{ ...task, state: 'AWAITING_APPROVAL', daysLate: 257, progressPercent: 95 }],
});
const uncovered = anObligation({ code: 'OJ-1', side: 'JOINT', titleFa: 'تشکیل کمیته راهبری' });
const nothing = { items: [], next: null };

/** Lets effects run, so that what the page wants to know is asked. */
async function tick(): Promise<void> {
  await new Promise((done) => setTimeout(done));
  TestBed.tick();
}

// The page asks for everything at once and is not stable before all of it is here, so that one answer after the other will not do.
async function open(inputs: object = {}): Promise<Rendered<MemorandumPage>> {
  const page = await renderPage(MemorandumPage, { as: aMe(), inputs: { id: memorandum.id, ...inputs } });
  await tick();
  const asked = (url: string) => page.http.expectOne((request) => request.urlWithParams === url, url);
  const refuse = (url: string, code: string, status: number) => {
    asked(url).flush(aProblem({ code, status }), { status, statusText: code });
  };
  asked(base).flush(memorandum);
  asked(`${base}/articles`).flush({ items: [article, clause], next: null });
  asked(`/api/obligations?memorandumId=${memorandum.id}&limit=100`).flush({ items: [critical, uncovered], next: null });
  for (const part of ['objectives', 'outcomes', 'links', 'needs', 'pillars']) asked(`${base}/${part}`).flush(nothing);
  refuse(`${base}/source`, 'memoranda.source-not-found', 404);
  refuse(`/api/dashboard?memorandumId=${memorandum.id}`, 'request.unavailable', 503);
  asked(`/api/indicators?memorandumId=${memorandum.id}&limit=100`).flush(nothing);
  await tick();
  for (const request of page.http.match((one) => one.url.endsWith('/chain'))) {
    request.flush({ obligation: task, article: null, decisions: [], tasks: [task], indicators: [] });
  }
  await page.fixture.whenStable();
  return page;
}

const textOf = (page: Rendered<MemorandumPage>, selector: string): string =>
  page.container.querySelector(selector)?.textContent.replace(/\s+/g, ' ') ?? '';

describe('the page of a memorandum', () => {
  it('opens at the obligation that worries most and says why in words', async () => {
    const page = await open();
    const panel = textOf(page, 'app-clause-panel');
    expect(panel).toContain('هدفمندسازی تسهیلات');
    expect(panel).toContain('تسهیلات پس از آموزش پرداخت می‌شود.');
    expect(panel).toContain('چرا بحرانی است');
    expect(panel).toContain('۲۵۷ روز دیر کرده است');
  });

  it('shows only the obligations that a number of the dashboard counted, and the way back to all', async () => {
    const page = await open({ state: 'NOT_COVERED', side: 'JOINT' });
    expect(textOf(page, '.narrowed')).toContain('تنها بدون اقدام، مشترک: ۱ تعهد');
    expect([...page.container.querySelectorAll('app-book li .code')].map((code) => code.textContent)).toEqual(['OJ-1']);
    expect(textOf(page, 'app-clause-panel')).toContain('تشکیل کمیته راهبری');
    expect(textOf(page, 'app-coverage-note')).toContain('۱ از ۲ تعهد اقدام دارد');
  });

  it('counts what is covered and draws the rest as a gap', async () => {
    const page = await open();
    expect(textOf(page, 'app-coverage-note')).toContain('۱ از ۲ تعهد اقدام دارد');
    expect(textOf(page, 'app-book li.gap')).toContain('تشکیل کمیته راهبری');
  });

  it('opens the obligation or the article of its address', async () => {
    expect(textOf(await open({ obligation: 'OJ-1' }), 'app-clause-panel')).toContain('هیچ اقدامی برای این تعهد تعریف نشده است');
  });

  it('shows the parts of an article that was chosen', async () => {
    const panel = textOf(await open({ article: 'ART-04' }), 'app-clause-panel');
    expect(panel).toContain('تعهدات وزارت');
    expect(panel).toContain('تسهیلات پس از آموزش پرداخت می‌شود.');
  });

  it('lets nobody edit who may not, and stands although other figures failed', async () => {
    const page = await open();
    expect(page.container.querySelector('a[href$="/change"]')).toBeNull();
    expect(textOf(page, 'app-source-sheet')).toContain('سند منبعی برای این تفاهم‌نامه ثبت نشده است');
  });

  it('tells that it is absent where it may not be seen', async () => {
    const page = await renderPage(MemorandumPage, { as: aMe(), inputs: { id: memorandum.id } });
    await tick();
    for (const request of page.http.match(() => true)) {
      request.flush(aProblem({ code: 'memoranda.not-found', status: 404 }), { status: 404, statusText: 'absent' });
    }
    await page.fixture.whenStable();
    expect(page.container.textContent).toContain('چنین تفاهم‌نامه‌ای یافت نشد');
  });
});
