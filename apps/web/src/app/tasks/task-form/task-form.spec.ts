import { fireEvent, screen } from '@testing-library/angular';
import { TestBed } from '@angular/core/testing';
import { anActor, day } from '@hampeyman/domain/testing';
import { aMe, aTaskDetail, renderPage, type Rendered } from '../../../testing';
import { TaskForm } from './task-form';

const task = aTaskDetail({ titleFa: 'راه‌اندازی مشاوره تلفنی', dueOn: day('2026-10-22'), version: 3 });
const secretary = aMe({ actor: anActor({ side: 'MINISTRY', role: 'MINISTRY_MANAGER' }) });
const inputs = { id: task.id };
const at = `/tasks/${task.id}/edit`;
const bench = { as: secretary, inputs, at, routes: [{ path: '**', children: [] }] };
const titleBox = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(/^عنوان\s*$/);

beforeEach(() => {
  sessionStorage.clear();
});

describe('changing a task', () => {
  it('opened again keeps the words that were typed, and what another has changed meanwhile', async () => {
    sessionStorage.setItem(`hampeyman.draft:${at}#form`, JSON.stringify({ titleFa: 'راه‌اندازی مشاوره تلفنی و برخط' }));
    const page = await open({ ...task, titleEn: 'Phone counselling', dueOn: day('2026-12-21'), version: 4 });
    expect(titleBox().value).toBe('راه‌اندازی مشاوره تلفنی و برخط');
    expect(page.container.textContent).toContain('پیش‌نویس');
    fireEvent.click(screen.getByRole('button', { name: 'ذخیره تغییرها' }));
    await new Promise((done) => setTimeout(done));
    const sent = page.http.expectOne({ url: `/api/tasks/${task.id}`, method: 'PATCH' });
    expect(sent.request.headers.get('If-Match')).toBe('"4"');
    expect(sent.request.body).toMatchObject({
      titleFa: 'راه‌اندازی مشاوره تلفنی و برخط',
      titleEn: 'Phone counselling',
    });
    sent.flush({ ...task, version: 5 });
  });
});

describe('who only answers for the task', () => {
  const staff = aMe({ actor: anActor({ side: 'ACECR', role: 'ACECR_STAFF', postId: task.acecrPostId }) });
  const boxes = (): Record<string, boolean> =>
    Object.fromEntries(
      ['مسئول در وزارت', 'مسئول در جهاد دانشگاهی'].map((name) => [name, screen.getByLabelText<HTMLInputElement>(name).disabled]),
    );

  it('names nobody for the other side, moves no days, and sends nothing of them', async () => {
    const page = await open({ ...task, side: 'ACECR' }, staff);
    expect(boxes()).toEqual({ 'مسئول در وزارت': true, 'مسئول در جهاد دانشگاهی': false });
    expect(screen.queryByLabelText(/^مهلت/)).toBeNull();
    fireEvent.input(titleBox(), { target: { value: 'راه‌اندازی مشاوره برخط' } });
    fireEvent.click(screen.getByRole('button', { name: 'ذخیره تغییرها' }));
    await new Promise((done) => setTimeout(done));
    const { request } = page.http.expectOne({ url: `/api/tasks/${task.id}`, method: 'PATCH' });
    expect(Object.keys(request.body as object).sort()).toEqual([
      ...['acecrPostId', 'helperPostIds', 'objectiveId', 'obligationId', 'titleEn', 'titleFa'],
    ]);
  });

  it('leaves its words alone while a verdict is awaited', async () => {
    await open({ ...task, side: 'ACECR', state: 'AWAITING_APPROVAL' }, staff);
    expect(titleBox().disabled).toBe(true);
    expect(screen.getByText(/تا طرف مقابل رأی نداده است/)).not.toBeNull();
    expect(boxes()['مسئول در جهاد دانشگاهی']).toBe(false);
  });
});

/** The form over the task as the portal knows it, with nothing to choose from beyond. */
async function open(known: typeof task, as = secretary): Promise<Rendered<TaskForm>> {
  const page = await renderPage(TaskForm, { ...bench, as });
  const isList = (url: string): boolean => !url.startsWith('/api/tasks/');
  for (let round = 0; round < 3; round += 1) {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    for (const request of page.http.match(({ url }) => isList(url))) request.flush({ items: [], next: null });
  }
  for (const request of page.http.match(`/api/tasks/${task.id}`)) request.flush(known);
  for (let round = 0; round < 3; round += 1) {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    for (const request of page.http.match(({ url }) => isList(url))) request.flush({ items: [], next: null });
  }
  await page.fixture.whenStable();
  return page;
}
