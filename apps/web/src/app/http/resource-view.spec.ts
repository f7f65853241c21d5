import { httpResource } from '@angular/common/http';
import { Component, signal } from '@angular/core';
import { screen } from '@testing-library/angular';
import { z } from 'zod';
import { renderPage } from '../../testing';
import { ResourceView } from './resource-view';

const list = z.object({ items: z.array(z.string()) });

@Component({
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

  it('tells an answer that is not what was agreed', async () => {
    const page = await renderPage(Words);
    await page.answer(first, { items: [1] });
    expect(screen.getByRole('alert').textContent).toContain('پاسخ سامانه خوانا نبود');
  });
});
