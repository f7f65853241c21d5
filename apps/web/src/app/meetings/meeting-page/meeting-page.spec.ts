import { TestBed } from '@angular/core/testing';
import type { AgendaItem, MeetingDetail } from '@hampeyman/domain/meetings';
import { aMeetingDetail, aPost, anActor, anAttendance, id } from '@hampeyman/domain/testing';
import type { TestRequest } from '@angular/common/http/testing';
import { aMe, aProblem, renderPage, type Rendered } from '../../../testing';
import { MeetingPage } from './meeting-page';

const meetingId = id(410);
const path = `/api/meetings/${meetingId}`;
const posts = '/api/posts?held=true&limit=100';
const tasks = `/api/tasks?memorandumId=${id(1)}&state=NOT_STARTED,IN_PROGRESS,BLOCKED,AWAITING_APPROVAL&sort=due&limit=100&provinceCode=IR-29`;
const none = { items: [], next: null };
const secretary = anActor({ side: 'MINISTRY', role: 'SECRETARY', scopeLevel: 'COMMITTEE', provinceCode: 'IR-29', committeeIds: [id(400)] });

const item: AgendaItem = {
  id: id(500),
  position: 1,
  titleFa: 'میز خدمت مجوز',
  titleEn: null,
  presenter: null,
  minutes: 20,
  discussionFa: '',
  gistEn: null,
  links: [],
};
const chair = anAttendance();
const head = anAttendance({
  id: id(430),
  side: 'ACECR',
  seat: 'MEMBER',
  post: aPost({ id: id(402), side: 'ACECR' }),
  person: { id: id(431), nameFa: 'محمود طبسی', nameEn: null },
});
const minutes = {
  state: 'DRAFT' as const,
  letterNumber: null,
  contentHash: null,
  verificationCode: null,
  finalisedAt: null,
  signedOn: null,
  distributedOn: null,
  originalKeptAtFa: null,
  addenda: [],
};
const draft = aMeetingDetail({
  id: meetingId,
  state: 'HELD',
  minutesState: 'DRAFT',
  minutes,
  agenda: [item],
  attendances: [chair, head],
  committeeQuorum: { total: 2, perSide: 1 },
});

/** The secretary's page with the minutes in the making. */
async function writing(meeting: MeetingDetail = draft): Promise<Rendered<MeetingPage>> {
  const page = await renderPage(MeetingPage, { as: aMe({ actor: secretary }), inputs: { id: meetingId } });
  await Promise.all([
    page.answer(path, meeting),
    later(() => page.answer(posts, none)),
    later(() => page.answer(tasks, none)),
    later(() => serveHolidays(page)),
  ]);
  return page;
}

/** Lets the page ask for what it shows only once the meeting is here. */
async function later(answer: () => Promise<void>): Promise<void> {
  await new Promise((done) => setTimeout(done, 20));
  await answer();
}

/** The request the page makes next. */
async function asked(page: Rendered<MeetingPage>, method: string, url: string): Promise<TestRequest> {
  await new Promise((done) => setTimeout(done, 20));
  TestBed.tick();
  return page.http.expectOne({ url, method });
}

/** No holiday was announced near the next meeting. */
async function serveHolidays(page: Rendered<MeetingPage>): Promise<void> {
  await new Promise((done) => setTimeout(done));
  TestBed.tick();
  page.http.expectOne((request) => request.url === '/api/holidays').flush(none);
}
/** Lets what has arrived be drawn. */
async function drawn(): Promise<void> {
  await new Promise((done) => setTimeout(done, 20));
  TestBed.tick();
}

const stale = [aProblem({ code: 'request.stale', status: 412 }), { status: 412, statusText: '' }] as const;

function buttonNamed(page: Rendered<MeetingPage>, name: string): HTMLButtonElement | undefined {
  return [...page.container.querySelectorAll('button')].find((button) =>
    (button.getAttribute('aria-label') ?? button.textContent).includes(name),
  );
}

describe('the roll', () => {
  it('counts a click at once and sends the whole roll', async () => {
    const page = await writing();
    buttonNamed(page, 'رضا میرزایی حاضر است')?.click();
    await drawn();
    expect(page.container.querySelector('app-quorum-seats')?.textContent).toContain('۱ از ۱');
    const request = page.http.expectOne({ url: `${path}/roll`, method: 'POST' });
    expect(request.request.headers.get('If-Match')).toBe('"1"');
    const { attendances } = request.request.body as { attendances: { state: string }[] };
    expect(attendances.map(({ state }) => state)).toEqual(['PRESENT', 'EXPECTED']);
    request.flush({ ...draft, version: 2, attendances: [{ ...chair, state: 'PRESENT' }, head] });
    await drawn();
    expect(buttonNamed(page, 'رضا میرزایی حاضر است')?.getAttribute('aria-pressed')).toBe('true');
  });

  it('is done again on the newer version when somebody was faster', async () => {
    const page = await writing();
    buttonNamed(page, 'محمود طبسی حاضر است')?.click();
    (await asked(page, 'POST', `${path}/roll`)).flush(...stale);
    const newer = { ...draft, version: 7, attendances: [{ ...chair, state: 'PRESENT' as const }, head] };
    (await asked(page, 'GET', path)).flush(newer);
    const again = await asked(page, 'POST', `${path}/roll`);
    expect(again.request.headers.get('If-Match')).toBe('"7"');
    const { attendances } = again.request.body as { attendances: { state: string }[] };
    expect(attendances.map(({ state }) => state)).toEqual(['PRESENT', 'PRESENT']);
    again.flush({ ...newer, version: 8 });
  });
});

describe('the minutes', () => {
  const type = (page: Rendered<MeetingPage>, text: string): HTMLTextAreaElement => {
    const paper = page.container.querySelector<HTMLTextAreaElement>('textarea.paper');
    if (paper === null) throw new Error('there is no paper');
    paper.value = text;
    paper.dispatchEvent(new Event('input'));
    return paper;
  };

  it('are saved by themselves when the paper is left', async () => {
    const page = await writing();
    type(page, 'گزارش ارائه شد.').dispatchEvent(new Event('blur'));
    const request = await asked(page, 'PATCH', `${path}/minutes`);
    expect(request.request.body).toEqual({ discussions: [{ position: 1, discussionFa: 'گزارش ارائه شد.', gistEn: null }] });
    request.flush({ ...draft, version: 2, agenda: [{ ...item, discussionFa: 'گزارش ارائه شد.' }] });
    await drawn();
    expect(page.container.querySelector('app-discussion-paper')?.textContent).toContain('ذخیره شد');
  });

  it('keep both texts when somebody else wrote into the same field, until a person decides', async () => {
    const page = await writing();
    type(page, 'نوشته من').dispatchEvent(new Event('blur'));
    (await asked(page, 'PATCH', `${path}/minutes`)).flush(...stale);
    (await asked(page, 'GET', path)).flush({ ...draft, version: 5, agenda: [{ ...item, discussionFa: 'نوشته او' }] });
    await drawn();
    const panel = page.container.querySelector('app-conflict-panel section');
    expect(panel?.textContent).toContain('نوشته او');
    expect(panel?.textContent).toContain('نوشته من');
    buttonNamed(page, 'هر دو، پشت سر هم')?.click();
    const request = await asked(page, 'PATCH', `${path}/minutes`);
    expect(request.request.headers.get('If-Match')).toBe('"5"');
    expect(request.request.body).toEqual({ discussions: [{ position: 1, discussionFa: 'نوشته او\nنوشته من', gistEn: null }] });
    request.flush({ ...draft, version: 6, agenda: [{ ...item, discussionFa: 'نوشته او\nنوشته من' }] });
  });
});

describe('a reader without the right to write', () => {
  it('sees the same page without acts', async () => {
    const page = await renderPage(MeetingPage, { as: aMe(), inputs: { id: meetingId } });
    await page.answer(path, { ...draft, agenda: [{ ...item, discussionFa: 'گزارش ارائه شد.' }] });
    expect(page.container.textContent).toContain('گزارش ارائه شد.');
    expect(page.container.textContent).toContain('چاپ پیش‌نویس');
    expect(page.container.querySelector('textarea')).toBeNull();
    expect(page.container.querySelector('[aria-pressed]')).toBeNull();
    expect(buttonNamed(page, 'پایان جلسه و ارسال برای نظر')).toBeUndefined();
  });

  it('is told in words when there is no such meeting', async () => {
    const page = await renderPage(MeetingPage, { as: aMe(), inputs: { id: meetingId } });
    await page.refuse(path, { code: 'meetings.not-found', status: 404 });
    expect(page.container.querySelector('[role="alert"]')?.textContent).toContain('چنین جلسه‌ای یافت نشد.');
  });
});
