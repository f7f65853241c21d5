import { fireEvent, screen, within } from '@testing-library/angular';
import { need, objective } from '@hampeyman/domain/memoranda';
import { anActor } from '@hampeyman/domain/testing';
import { aMe, renderPage, type Rendered } from '../../../testing';
import { aMemorandum } from '../../../testing/memorandum-parts';
import { PartChange } from './part-change';

const memorandum = aMemorandum();
const manager = aMe({ actor: anActor({ side: 'MINISTRY', role: 'MINISTRY_MANAGER' }) });
const shared = { memorandumId: memorandum.id, titleEn: null, position: 1, source: null, isSample: false, version: 3 };
const training = objective.parse({
  id: '018f0000-0000-7000-8000-000000000001',
  code: 'OBJ-03',
  titleFa: 'همکاری آموزشی',
  field: 'TRAINING',
  articleId: null,
  ...shared,
});
const answer = { kind: 'TASK', id: '018f0000-0000-7000-8000-000000000009', code: 'T-24', titleFa: 'دستورالعمل', titleEn: null } as const;
const support = need.parse({
  id: '018f0000-0000-7000-8000-000000000002',
  code: 'DIA-5',
  titleFa: 'هدفمندی حمایت‌ها',
  responses: [answer],
  ...shared,
});

async function open(kind: 'objectives' | 'needs', known: typeof training | typeof support): Promise<Rendered<PartChange>> {
  const inputs = { id: memorandum.id, partId: known.id, kind };
  const page = await renderPage(PartChange, { as: manager, inputs, routes: [{ path: '**', children: [] }] });
  page.http.expectOne(`/api/memoranda/${memorandum.id}`).flush(memorandum);
  page.http.expectOne(`/api/memoranda/${memorandum.id}/${kind}`).flush({ items: [known], next: null });
  for (let round = 0; round < 3; round += 1) {
    await new Promise((done) => setTimeout(done));
    page.fixture.detectChanges();
    for (const request of page.http.match(() => true)) request.flush({ items: [], next: null });
  }
  await page.fixture.whenStable();
  return page;
}

beforeEach(() => {
  sessionStorage.clear();
});

describe('changing an objective', () => {
  it('sends its words, field and clause on the version that was seen', async () => {
    const page = await open('objectives', training);
    fireEvent.input(screen.getByLabelText(/عنوان فارسی/), { target: { value: 'همکاری آموزشی و مهارتی' } });
    fireEvent.change(screen.getByLabelText('زمینه همکاری'), { target: { value: 'RESEARCH' } });
    expect(page.fixture.componentInstance.hasUnsaved()).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'ذخیره تغییرها' }));
    const sent = page.http.expectOne({ url: `/api/objectives/${training.id}`, method: 'PATCH' });
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    expect(sent.request.body).toEqual({ titleFa: 'همکاری آموزشی و مهارتی', titleEn: null, field: 'RESEARCH', articleId: null });
    sent.flush({ ...training, titleFa: 'همکاری آموزشی و مهارتی', field: 'RESEARCH', version: 4 });
    await page.fixture.whenStable();
    expect(page.fixture.componentInstance.hasUnsaved()).toBe(false);
  });

  it('tells field by field what another changed first', async () => {
    const page = await open('objectives', training);
    fireEvent.input(screen.getByLabelText(/عنوان فارسی/), { target: { value: 'همکاری آموزشی و مهارتی' } });
    fireEvent.click(screen.getByRole('button', { name: 'ذخیره تغییرها' }));
    const current = { ...training, titleFa: 'همکاری در آموزش', version: 4 };
    await page.refuse(`/api/objectives/${training.id}`, { code: 'request.stale', status: 412, current }, 'PATCH');
    const told = within(screen.getByRole('alert'));
    expect(told.getByText('همکاری در آموزش')).toBeTruthy();
    expect(told.getByText('همکاری آموزشی و مهارتی')).toBeTruthy();
  });

  it('asks before it removes one, and says why one that is in use stays', async () => {
    const page = await open('objectives', training);
    fireEvent.click(screen.getByRole('button', { name: 'برداشتن OBJ-03' }));
    const dialog = await screen.findByRole('dialog');
    page.http.expectNone({ method: 'DELETE' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'برداشتن' }));
    const address = `/api/objectives/${training.id}`;
    await page.refuse(address, { code: 'memoranda.part-in-use', status: 409, params: { code: 'OBJ-03' } }, 'DELETE');
    page.fixture.detectChanges();
    expect(page.container.textContent).toContain('چیزی به آن پیوسته است');
  });
});

describe('changing a need', () => {
  it('names what answers it and takes an answer back on the version that was seen', async () => {
    const page = await open('needs', support);
    expect(screen.getByRole('link', { name: /T-24/ }).getAttribute('href')).toBe(`/tasks/${answer.id}`);
    fireEvent.click(screen.getByRole('button', { name: 'برداشتن پاسخ T-24' }));
    const sent = page.http.expectOne({ url: `/api/needs/${support.id}/responses/${answer.id}`, method: 'DELETE' });
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    sent.flush({ ...support, responses: [], version: 4 });
    await new Promise((done) => setTimeout(done));
    page.fixture.detectChanges();
    page.http.expectOne(`/api/memoranda/${memorandum.id}/needs`).flush({ items: [{ ...support, responses: [], version: 4 }], next: null });
    await page.fixture.whenStable();
    expect(page.container.textContent).toContain('هنوز چیزی پاسخ این نیاز نیست.');
  });
});
