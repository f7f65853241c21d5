import { httpResource } from '@angular/common/http';
import { Component, signal } from '@angular/core';
import { screen } from '@testing-library/angular';
import { z } from 'zod';
import { renderPage } from '../../testing';
import { ResourceView } from './resource-view';

const list = z.object({ items: z.array(z.string()) });

@Component({
  selector: 'test-words',
  imports: [ResourceView],
  template: `<ul *appResource="words; keep: true; let page">
    @for (word of page.items; track $index) {
      <li>{{ word }}</li>
    }
  </ul>`,
})
class Words {
  readonly q = signal('الف');
  protected readonly words = httpResource(() => ({ url: '/api/words', params: { q: this.q() } }), {
    parse: (answer) => list.parse(answer),
  });
}

@Component({
  imports: [Words],
  template: `<h1>واژه‌ها</h1>
    <test-words />`,
})
class HeadedWords {}

const first = `/api/words?q=${encodeURIComponent('الف')}`;
const second = `/api/words?q=${encodeURIComponent('ب')}`;

describe('resource view', () => {
  it('says that something is coming, then shows it', async () => {
    const page = await renderPage(Words);
    expect(screen.getByRole('status').textContent).toBe('در حال آوردن…');
    await page.answer(first, { items: ['اقدام'] });
    expect(screen.getByText('اقدام')).toBeTruthy();
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('keeps the earlier answer in sight while a filter changes', async () => {
    const page = await renderPage(Words);
    await page.answer(first, { items: ['اقدام'] });
    page.fixture.componentInstance.q.set('ب');
    await new Promise((done) => setTimeout(done));
    expect(screen.getByText('اقدام')).toBeTruthy();
    await page.answer(second, { items: ['بند'] });
    expect(screen.getByText('بند')).toBeTruthy();
    expect(screen.queryByText('اقدام')).toBeNull();
  });

  it('tells a failure and tries again when asked', async () => {
    const page = await renderPage(Words);
    await page.refuse(first, { code: 'request.unavailable', status: 503 });
    expect(screen.getByRole('alert').textContent).toContain('سامانه برای چند لحظه در دسترس نیست');
    screen.getByRole('button', { name: 'تلاش دوباره' }).click();
    await page.answer(first, { items: ['اقدام'] });
    expect(screen.getByText('اقدام')).toBeTruthy();
  });

  it.each([
    ['access.denied', 403, 'این صفحه در اختیار سمت شما نیست'],
    ['tasks.not-found', 404, 'چیزی در این نشانی یافت نشد'],
  ])('stands in for a page that answers %s: a heading, a way on, and no other try', async (code, status, heading) => {
    const page = await renderPage(Words);
    await page.refuse(first, { code, status });
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'رفتن به صفحه آغازین' }).getAttribute('href')).toBe('/');
    expect(screen.queryByRole('button', { name: 'تلاش دوباره' })).toBeNull();
  });

  it('leads from a refused record back to its list', async () => {
    const page = await renderPage(Words, { routes: [{ path: '**', children: [] }], at: '/tasks/7?asOf=2026-11-23' });
    await page.refuse(first, { code: 'tasks.not-found', status: 404 });
    expect(screen.getByRole('link', { name: 'بازگشت به فهرست' }).getAttribute('href')).toBe('/tasks');
  });

  it('leaves the heading to a page that already has one', async () => {
    const page = await renderPage(HeadedWords);
    await page.refuse(first, { code: 'access.denied', status: 403 });
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByRole('alert').textContent).toContain('دسترسی');
    expect(screen.queryByRole('button', { name: 'تلاش دوباره' })).toBeNull();
  });

  it('tells an answer that is not what was agreed', async () => {
    const page = await renderPage(Words);
    await page.answer(first, { items: [1] });
    expect(screen.getByRole('alert').textContent).toContain('پاسخ سامانه خوانا نبود');
  });
});
