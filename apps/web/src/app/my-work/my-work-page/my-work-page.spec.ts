import { aTask, day } from '@hampeyman/domain/testing';
import { fireEvent, screen, within } from '@testing-library/angular';
import { aMe, aTaskDetail, numbered, renderPage, type Rendered } from '../../../testing';
import { MyWorkPage } from './my-work-page';

const asOf = '2026-11-23';
const url = `/api/tasks?mine=true&state=NOT_STARTED,IN_PROGRESS,BLOCKED,AWAITING_APPROVAL&sort=due&limit=100&asOf=${asOf}`;
const late = { dueOn: day('2026-10-22'), daysLate: 32 };
const first = numbered(19, late);
const second = numbered(35, { ...late, progressPercent: 58 });
const waiting = { state: 'AWAITING_APPROVAL', waitingSince: day('2026-11-11') } as const;

async function open(items: object[]): Promise<Rendered<MyWorkPage>> {
  const page = await renderPage(MyWorkPage, { as: aMe(), inputs: { asOf } });
  await page.answer(url, { items, next: null });
  return page;
}

/** Presses a key where the keyboard is; Enter on a button clicks it, as browsers do. */
function press(key: string, modifiers: { readonly ctrlKey?: boolean } = {}): void {
  const here = document.activeElement ?? document.body;
  fireEvent.keyDown(here, { key, ...modifiers });
  if (key === 'Enter' && here instanceof HTMLButtonElement && modifiers.ctrlKey !== true) fireEvent.click(here);
}

function write(percent: string): void {
  const box = document.activeElement;
  expect(box).toBe(screen.getByLabelText('درصد پیشرفت'));
  fireEvent.input(box as HTMLElement, { target: { value: percent } });
}

beforeEach(() => {
  sessionStorage.clear();
});

describe('my work', () => {
  it('groups tasks by whose turn it is and says so in a sentence', async () => {
    const mine = numbered(24, { ...waiting, side: 'MINISTRY', waitingSide: 'ACECR', waitingPostId: aTask().acecrPostId });
    const theirs = numbered(3, { ...waiting, waitingSide: 'MINISTRY', waitingPostId: aTask().ministryPostId });
    await open([first, second, mine, theirs, numbered(9, { dueOn: day('2027-02-01') }), numbered(16, { side: 'MINISTRY', ...late })]);
    expect(
      screen
        .getAllByRole('heading', { level: 2 })
        .slice(0, 5)
        .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim().split(' ۱')[0]),
    ).toEqual([
      'دیرکرد۲کهنه‌ترین نخست',
      'در انتظار من برای تأیید۱آنچه وزارت گزارش کرده است',
      'در انتظار طرف مقابل۱آنچه طرف شما گزارش کرده است',
      'بعداً۱پس از این هفته',
      'در دست طرف مقابل۱شما پس از انجام آن را تأیید می‌کنید',
    ]);
    expect(screen.getByText('۲ اقدام معوق است')).not.toBeNull();
    expect(screen.getByText('۱ مورد تأیید شما را می‌خواهد')).not.toBeNull();
  });

  it('says what will stand here when there is nothing', async () => {
    await open([]);
    expect(screen.getByText('کاری به نام شما نیست')).not.toBeNull();
  });

  it('takes two reports by keyboard alone, one after the other', async () => {
    const page = await open([first, second]);
    press('ArrowDown');
    press('Enter');
    await page.fixture.whenStable();
    write('83');
    press('Enter', { ctrlKey: true });
    await page.fixture.whenStable();
    write('۶۰');
    press('Enter', { ctrlKey: true });
    const sent = page.http.expectOne(`/api/tasks/${first.id}/reports`);
    expect(sent.request.body).toMatchObject({ state: 'IN_PROGRESS', progressPercent: 83, note: null });
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    expect(sent.request.headers.get('Idempotency-Key')).not.toBeNull();
    sent.flush(aTaskDetail({ ...first, progressPercent: 83, version: 4 }));
    await page.answer(`/api/tasks/${second.id}/reports`, aTaskDetail({ ...second, progressPercent: 60, version: 4 }), 'POST');
    const rows = screen.getAllByRole('listitem');
    expect(rows.map((row) => within(row).getByText(/٪$/).textContent)).toEqual(['۸۳٪', '۶۰٪']);
  });

  it('keeps a report that the network lost and sends it again under the same key', async () => {
    const page = await open([first]);
    press('ArrowDown');
    press('Enter');
    await page.fixture.whenStable();
    write('83');
    press('Enter', { ctrlKey: true });
    const lost = page.http.expectOne(`/api/tasks/${first.id}/reports`);
    lost.error(new ProgressEvent('error'));
    await new Promise((done) => setTimeout(done));
    await page.fixture.whenStable();
    expect(screen.getByText('۱ گزارش در صف ارسال')).not.toBeNull();
    window.dispatchEvent(new Event('online'));
    const again = page.http.expectOne(`/api/tasks/${first.id}/reports`);
    expect(again.request.headers.get('Idempotency-Key')).toBe(lost.request.headers.get('Idempotency-Key'));
    again.flush(aTaskDetail({ ...first, progressPercent: 83, version: 4 }));
    await new Promise((done) => setTimeout(done));
    await page.fixture.whenStable();
    expect(screen.queryByText('۱ گزارش در صف ارسال')).toBeNull();
    expect(screen.getByText('۸۳٪')).not.toBeNull();
  });

  it('says why the portal refused a report, and sends it on the version that stands now', async () => {
    const page = await open([first]);
    fireEvent.click(screen.getByRole('button', { name: 'باز کردن T-19' }));
    await page.fixture.whenStable();
    write('83');
    fireEvent.click(screen.getByRole('button', { name: 'گزارش پیشرفت' }));
    const current = { ...first, progressPercent: 80, version: 5 };
    await page.refuse(`/api/tasks/${first.id}/reports`, { code: 'request.stale', status: 412, params: { version: 5 }, current }, 'POST');
    expect(screen.getByText('پذیرفته نشد')).not.toBeNull();
    expect(screen.getByText('۸۰٪')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'باز کردن T-19' }));
    await page.fixture.whenStable();
    expect(screen.getByText('شخص دیگری این مورد را پیش از شما تغییر داده است.')).not.toBeNull();
    write('90');
    fireEvent.click(screen.getByRole('button', { name: 'گزارش پیشرفت' }));
    const sent = page.http.expectOne(`/api/tasks/${first.id}/reports`);
    expect(sent.request.headers.get('If-Match')).toBe('"5"');
  });

  it('asks what stops the work before it reports an obstacle', async () => {
    const page = await open([first]);
    fireEvent.click(screen.getByRole('button', { name: 'باز کردن T-19' }));
    await page.fixture.whenStable();
    fireEvent.click(screen.getByRole('radio', { name: 'متوقف' }));
    fireEvent.click(screen.getByRole('button', { name: 'گزارش پیشرفت' }));
    await page.fixture.whenStable();
    expect(screen.getByText('بنویسید چه چیزی کار را متوقف کرده است.')).not.toBeNull();
    fireEvent.input(screen.getByLabelText('چه چیزی کار را متوقف کرده است؟'), { target: { value: 'داده نرسید' } });
    fireEvent.click(screen.getByRole('button', { name: 'گزارش پیشرفت' }));
    const sent = page.http.expectOne(`/api/tasks/${first.id}/reports`);
    expect(sent.request.body).toMatchObject({ state: 'BLOCKED', blockerFa: 'داده نرسید', blockerSide: null });
  });
});
