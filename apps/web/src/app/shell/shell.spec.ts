import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { Me } from '@hampeyman/domain/sessions';
import { fireEvent, screen, within } from '@testing-library/angular';
import { aMe, renderPage } from '../../testing';
import { PageTitle } from './page-title';
import { Shell } from './shell';

@Component({ template: '<h1>صفحه</h1>' })
class Blank {}

const routes = [
  { path: 'dashboard', component: Blank, data: { title: { fa: 'داشبورد', en: 'Dashboard' } } },
  { path: 'tasks', component: Blank, data: { title: { fa: 'اقدام‌ها', en: 'Tasks' } } },
  { path: 'search', component: Blank },
];

async function renderShell(changes: Partial<Me> = {}) {
  const page = await renderPage(Shell, { as: aMe(changes), routes });
  TestBed.inject(PageTitle);
  const router = TestBed.inject(Router);
  const go = async (url: string): Promise<void> => {
    await router.navigateByUrl(url);
    await page.fixture.whenStable();
  };
  await go('/dashboard');
  return { page, go, router };
}

describe('shell', () => {
  it('names the page in the tab and marks its place', async () => {
    const { go } = await renderShell();
    await go('/tasks');
    expect(document.title).toBe('اقدام‌ها | هم‌پیمان');
    const here = screen.getAllByRole('link', { name: 'اقدام‌ها' });
    expect(here.map((link) => link.getAttribute('aria-current'))).toEqual(['page', 'page']);
  });

  it('says for whom somebody acts, as long as they do', async () => {
    const { page } = await renderShell({ actingFor: { id: 'a0000000-0000-4000-8000-000000000008', nameFa: 'رضا احمدی', nameEn: null } });
    expect(page.container.querySelector('.acting')?.textContent.trim()).toMatch(/^به نیابت از\s+رضا احمدی/);
  });

  it('moves the focus to a new page, and leaves it alone when only a filter changes', async () => {
    const { go } = await renderShell();
    await go('/tasks');
    expect(document.activeElement).toBe(screen.getByRole('main'));
    const search = screen.getByRole('searchbox');
    search.focus();
    await go('/tasks?state=BLOCKED');
    expect(document.activeElement).toBe(search);
  });

  it('opens the search with Ctrl K and finds on Enter', async () => {
    const { router } = await renderShell();
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    const box = screen.getByRole<HTMLInputElement>('searchbox');
    expect(document.activeElement).toBe(box);
    box.value = ' بانک اطلاعات ';
    const form = box.closest('form');
    if (form === null) throw new Error('the search box stands in no form');
    fireEvent.submit(form);
    await new Promise((done) => setTimeout(done));
    expect(router.parseUrl(router.url).queryParams).toEqual({ q: 'بانک اطلاعات' });
  });

  it('shows who acts, in which post, and keeps a changed preference with them', async () => {
    const { page } = await renderShell();
    const account = screen.getByRole('button', { name: 'حساب من: زهرا کاظمی کارشناس جهاد دانشگاهی' });
    expect(account.textContent).toContain('کارشناس جهاد دانشگاهی');
    fireEvent.click(account);
    fireEvent.click(screen.getByRole('button', { name: 'تیره', hidden: true }));
    await page.answer('/api/me', aMe({ theme: 'dark', version: 2 }), 'PATCH');
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  it('offers the way out on every page', async () => {
    await renderShell();
    fireEvent.click(screen.getByRole('button', { name: 'حساب من: زهرا کاظمی کارشناس جهاد دانشگاهی' }));
    expect(screen.getByRole('button', { name: 'خروج از سامانه', hidden: true })).toBeTruthy();
  });

  it('lets a person of several posts choose the one to act in, and asks nobody else', async () => {
    const { page } = await renderShell();
    expect(screen.queryByRole('group', { name: 'در مقام', hidden: true })).toBeNull();
    page.fixture.destroy();
    TestBed.resetTestingModule();
    const [own] = aMe().posts;
    if (own === undefined) throw new Error('no post');
    const deputy = { ...own, id: 'a0000000-0000-4000-8000-000000000009', titleFa: 'مدیر وزارت', isActing: true };
    await renderPage(Shell, { as: aMe({ posts: [own, deputy] }), routes });
    const group = screen.getByRole('group', { name: 'در مقام', hidden: true });
    const choices = within(group).getAllByRole('button', { hidden: true });
    expect(choices.map((choice) => choice.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
    expect(choices[1]?.textContent).toContain('به نیابت');
  });

  it('lets a keyboard skip the places', async () => {
    await renderShell();
    fireEvent.click(screen.getByRole('link', { name: 'رفتن به متن صفحه' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });
});
