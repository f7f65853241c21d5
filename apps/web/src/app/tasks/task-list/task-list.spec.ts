import { fireEvent, screen } from '@testing-library/angular';
import { anActor, day } from '@hampeyman/domain/testing';
import { aMe, numbered, renderPage } from '../../../testing';
import { TaskList } from './task-list';

const manager = aMe({ actor: anActor({ side: 'MINISTRY', role: 'MINISTRY_MANAGER' }) });

describe('the list of tasks', () => {
  it('asks what the address says and shows what comes', async () => {
    const page = await renderPage(TaskList, { as: aMe(), inputs: { late: 'true', side: 'ACECR', asOf: '2026-11-23' } });
    await page.answer('/api/tasks?side=ACECR&late=true&asOf=2026-11-23', {
      items: [numbered(19, { dueOn: day('2026-10-22'), daysLate: 32, blockerFa: 'داده نرسید' })],
      next: null,
    });
    expect(screen.getByRole('link', { name: 'اقدام 19' }).getAttribute('href')).toContain('/tasks/');
    expect(screen.getByText('۳۲ روز دیر')).not.toBeNull();
    expect(screen.getByText('داده نرسید')).not.toBeNull();
    expect(screen.getByText('همه ۱ ردیف')).not.toBeNull();
  });

  it('goes on where the page ended', async () => {
    const page = await renderPage(TaskList, { as: aMe() });
    await page.answer('/api/tasks', { items: [numbered(1)], next: 'abc' });
    fireEvent.click(screen.getByRole('button', { name: 'بیشتر' }));
    await page.answer('/api/tasks?cursor=abc', { items: [numbered(2)], next: null });
    expect(screen.getAllByRole('row')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'بیشتر' })).toBeNull();
  });

  it('tells an empty portal from filters that nothing fits', async () => {
    const page = await renderPage(TaskList, { as: manager });
    await page.answer('/api/tasks', { items: [], next: null });
    expect(screen.getByText('هنوز اقدامی برنامه‌ریزی نشده است')).not.toBeNull();
    page.fixture.componentRef.setInput('q', 'هیچ');
    await page.answer(`/api/tasks?q=${encodeURIComponent('هیچ')}`, { items: [], next: null });
    expect(screen.getByText('نتیجه‌ای یافت نشد')).not.toBeNull();
  });

  it('offers planning to those who may plan', async () => {
    await renderPage(TaskList, { as: manager });
    expect(screen.getByRole('link', { name: 'برنامه‌ریزی اقدام' }).getAttribute('href')).toBe('/tasks/new');
  });

  it('does not offer planning to ACECR staff, and says why it could not be read', async () => {
    const page = await renderPage(TaskList, { as: aMe() });
    await page.refuse('/api/tasks', { code: 'request.unavailable', status: 503 });
    expect(screen.queryByRole('link', { name: 'برنامه‌ریزی اقدام' })).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('سامانه برای چند لحظه در دسترس نیست');
  });
});
