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

/** The form over the task as the portal knows it, with nothing to choose from beyond. */
async function open(known: typeof task): Promise<Rendered<TaskForm>> {
  const page = await renderPage(TaskForm, bench);
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
