import { aMeeting, anActor, id } from '@hampeyman/domain/testing';
import { aMe, renderPage, type Rendered } from '../../../testing';
import { MeetingsPage } from './meetings-page';

const none = { items: [], next: null };
const planned = '/api/meetings?state=PLANNED&direction=asc&limit=100';
const past = '/api/meetings?direction=desc&limit=50';

/** Opens the list with the filters of an address and answers everything it asks; the page is stable only when all of it is here. */
async function openWith(
  answers: Readonly<Record<string, object>>,
  inputs: Readonly<Record<string, unknown>> = {},
  actor = anActor(),
): Promise<Rendered<MeetingsPage>> {
  const page = await renderPage(MeetingsPage, { as: aMe({ actor }), inputs });
  await Promise.all(Object.entries({ '/api/committees?limit=100': none, ...answers }).map(([url, body]) => page.answer(url, body)));
  return page;
}

describe('the list of meetings', () => {
  it('shows what is ahead above what has passed', async () => {
    const held = aMeeting({ id: id(2), sequenceNo: 3, state: 'HELD', minutesState: 'SIGNED', decisionCount: 3 });
    const page = await openWith({ [planned]: { items: [aMeeting()], next: null }, [past]: { items: [aMeeting(), held], next: null } });
    const [above, below] = [...page.container.querySelectorAll('section')];
    expect(above?.textContent).toContain('چهارمین جلسه کارگروه استانی خراسان جنوبی');
    expect(below?.textContent).toContain('سومین جلسه');
    expect(below?.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(below?.textContent).toContain('امضاشده');
  });

  it('asks for what the address filters, and offers to clear it', async () => {
    const asked = `/api/meetings?committeeId=${id(400)}&from=2026-03-21&q=PSK&state=HELD&direction=desc&limit=50`;
    const page = await openWith({ [asked]: none }, { committeeId: id(400), state: 'HELD', from: '2026-03-21', q: 'PSK' });
    expect(page.container.textContent).toContain('جلسه‌ای با این پالایش نیست');
    expect(page.container.textContent).toContain('برداشتن پالایش');
  });

  it('fetches the next page and keeps the rows above it', async () => {
    const held = (number: number) => aMeeting({ id: id(number), sequenceNo: number, state: 'HELD', minutesState: 'FINAL' });
    const page = await openWith({ [planned]: none, [past]: { items: [held(3)], next: 'after-3' } });
    [...page.container.querySelectorAll('button')].find((button) => button.textContent.includes('بیشتر'))?.click();
    await page.answer(`${past}&cursor=after-3`, { items: [held(2)], next: null });
    expect(page.container.querySelectorAll('tbody tr')).toHaveLength(2);
  });

  it('puts the next meeting of a province on top, with its pack and the last minutes', async () => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran' }).format(new Date());
    const page = await openWith(
      {
        [planned]: none,
        [past]: none,
        [`/api/meetings?provinceCode=IR-29&state=PLANNED&from=${today}&direction=asc&limit=1`]: {
          items: [aMeeting({ sequenceNo: 5 })],
          next: null,
        },
        '/api/meetings?provinceCode=IR-29&state=HELD&direction=desc&limit=1': {
          items: [aMeeting({ id: id(2), state: 'HELD', minutesState: 'FINAL' })],
          next: null,
        },
      },
      {},
      anActor({ provinceCode: 'IR-29', scopeLevel: 'PROVINCE', role: 'PROVINCIAL_DIRECTOR', side: 'MINISTRY' }),
    );
    const card = page.container.querySelector('app-next-meeting');
    expect(card?.textContent).toContain('پنجمین جلسه');
    expect(card?.textContent).toContain('چاپ پوشه جلسه');
    expect(card?.textContent).toContain('چاپ صورتجلسه');
  });

  it('says in words why nothing can be shown', async () => {
    const page = await renderPage(MeetingsPage, { as: aMe() });
    await Promise.all([
      page.answer('/api/committees?limit=100', none),
      page.answer(past, none),
      page.refuse(planned, { code: 'request.unavailable', status: 503 }),
    ]);
    expect(page.container.querySelector('[role="alert"]')?.textContent).toContain('تلاش دوباره');
  });
});
