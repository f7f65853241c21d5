import { fireEvent, screen } from '@testing-library/angular';
import type { ActivityEntry, ActivityReference } from '@hampeyman/domain/activity';
import { anActor, id } from '@hampeyman/domain/testing';
import { aMe, renderPage } from '../../../testing';
import { ActivityPage } from './activity-page';

function anEntry(change: Partial<ActivityEntry> = {}): ActivityEntry {
  return {
    chain: id(1),
    seq: 7,
    at: '2026-11-23T10:00:00.000Z',
    action: 'tasks.reported',
    subjectType: 'Task',
    subjectId: id(50),
    subjectCode: 'T-09',
    memorandumId: id(1),
    side: 'ACECR',
    provinceCode: 'IR-29',
    audience: null,
    person: { id: id(10), nameFa: 'زهرا کاظمی', nameEn: 'Zahra Kazemi' },
    post: { id: id(20), titleFa: 'کارشناس جهاد دانشگاهی', titleEn: 'ACECR expert' },
    actingFor: null,
    details: { before: { state: 'IN_PROGRESS', progressPercent: 69 }, after: { state: 'AWAITING_APPROVAL', progressPercent: 100 } },
    ...change,
  };
}

const task: ActivityReference = { id: id(50), type: 'Task', code: 'T-09', titleFa: 'اقدام', titleEn: null, memorandumId: id(1) };
const pageOf = (items: ActivityEntry[], next: string | null = null) => ({ items, references: [task], next });
const none = { running: null, last: null, heads: [], key: null, chains: [] };

describe('the audit page', () => {
  it('tells each act in words: who, in which post, what changed from what', async () => {
    const page = await renderPage(ActivityPage, { as: aMe() });
    await page.answer('/api/activity', pageOf([anEntry()]));
    const row = page.container.querySelector('tbody tr')?.textContent ?? '';
    for (const words of [
      'گزارش پیشرفت',
      'زهرا کاظمی',
      'کارشناس جهاد دانشگاهی',
      'وضعیت: از «در دست اجرا» به «در انتظار تأیید»',
      'از «۶۹٪» به «۱۰۰٪»',
      'ردیف ۷',
    ])
      expect(row).toContain(words);
    expect(screen.getByRole('link', { name: /T-09/ }).getAttribute('href')).toBe(`/tasks/${id(50)}`);
  });

  it('says restricted for what the reader may not see, and links to nothing', async () => {
    const page = await renderPage(ActivityPage, { as: aMe() });
    const details = { needsTaskCode: '?', postId: id(99) };
    await page.answer('/api/activity', { items: [anEntry({ action: 'tasks.dependency-added', details })], references: [], next: null });
    const row = page.container.querySelector('tbody tr')?.textContent ?? '';
    expect(row).toContain('منتظر اقدامِ: محدود');
    expect(row).toContain('سمت: محدود');
    expect(page.container.querySelector('tbody a')).toBeNull();
  });

  it('asks for what the address filters and goes on where the page ended', async () => {
    const page = await renderPage(ActivityPage, { as: aMe(), inputs: { kind: 'REFUSAL', from: '2026-11-01', provinceCode: 'IR-29' } });
    const url = '/api/activity?kind=REFUSAL&from=2026-11-01&provinceCode=IR-29';
    await page.answer(url, pageOf([anEntry()], 'abc'));
    fireEvent.click(screen.getByRole('button', { name: 'بیشتر' }));
    await page.answer(`${url}&cursor=abc`, pageOf([anEntry({ seq: 6 })]));
    expect(page.container.querySelectorAll('tbody tr')).toHaveLength(2);
  });

  it('tells filters that nothing fits', async () => {
    const page = await renderPage(ActivityPage, { as: aMe(), inputs: { code: 'NONE' } });
    await page.answer('/api/activity?code=NONE', pageOf([]));
    expect(screen.getByText('نتیجه‌ای یافت نشد')).not.toBeNull();
  });

  it('shows the verification to an auditor, with the broken link and its place, and to nobody else', async () => {
    const page = await renderPage(ActivityPage, { as: aMe({ actor: anActor({ role: 'AUDITOR' }) }) });
    const found = {
      ...none,
      chains: [{ chain: id(1), code: 'MOU-1404-18', length: 939 }],
      last: {
        id: id(70),
        startedAt: '2026-11-23T10:00:00.000Z',
        finishedAt: '2026-11-23T10:00:01.000Z',
        rows: 939,
        chains: 1,
        breaks: [{ chain: id(1), kind: 'DELETED', seq: 5, through: 6 }],
        person: null,
      },
    };
    await Promise.all([page.answer('/api/activity', pageOf([anEntry()])), page.answer('/api/activity/verification', found)]);
    expect(screen.getByText('ردیف‌های ۵ تا ۶ حذف شده‌اند.')).not.toBeNull();
    expect(screen.getByText(/گسسته در ۱ جا/)).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'راستی‌آزمایی اکنون' }));
    await page.refuse('/api/activity/verifications', { code: 'activity.verification-running', status: 409 }, 'POST');
    expect(screen.getByRole('alert').textContent).toContain('در جریان است');
  });

  it('has no verification for staff', async () => {
    const page = await renderPage(ActivityPage, { as: aMe() });
    await page.answer('/api/activity', pageOf([]));
    expect(screen.queryByText('راستی‌آزمایی زنجیره')).toBeNull();
  });
});
