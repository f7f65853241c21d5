import { aCommittee, aMeeting, aPost, anActor, day, id } from '@hampeyman/domain/testing';
import { aMe, renderPage } from '../../../testing';
import { CommitteesPage } from './committees-page';

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran' }).format(new Date());
const planned = `/api/meetings?state=PLANNED&from=${today}&direction=asc&limit=100`;
const list = '/api/committees?limit=100';
const seat = { side: 'MINISTRY' as const, from: day('2025-05-18'), to: null };
const committee = aCommittee({
  seats: [
    { ...seat, seat: 'CHAIR', post: aPost() },
    { ...seat, seat: 'MEMBER', to: day('2025-12-01'), post: aPost({ id: id(7), personFa: 'عضو پیشین' }) },
  ],
});

describe('the committees', () => {
  it('show who sits in them today, the quorum and the next meeting', async () => {
    const page = await renderPage(CommitteesPage, { as: aMe() });
    await Promise.all([
      page.answer(list, { items: [committee], next: null }),
      page.answer(planned, { items: [aMeeting({ heldOn: day('2027-01-05') })], next: null }),
    ]);
    const words = page.container.textContent;
    for (const part of ['رضا میرزایی', 'رئیس', 'حد نصاب: ۵ نفر، دست‌کم ۲ نفر از هر طرف', '۱۴۰۵']) expect(words).toContain(part);
    expect(words).not.toContain('عضو پیشین');
    expect(words).not.toContain('ویرایش کمیته');
  });

  it('are changed by their secretary, who also plans their meetings', async () => {
    const actor = anActor({ side: 'MINISTRY', role: 'SECRETARY', provinceCode: 'IR-29', committeeIds: [id(400)] });
    const page = await renderPage(CommitteesPage, { as: aMe({ actor }) });
    await Promise.all([page.answer(list, { items: [committee], next: null }), page.answer(planned, { items: [], next: null })]);
    expect(page.container.textContent).toContain('ویرایش کمیته');
    expect(page.container.textContent).toContain('برنامه‌ریزی جلسه');
    expect(page.container.textContent).not.toContain('تشکیل کمیته');
  });

  it('say what will stand here while there is none', async () => {
    const page = await renderPage(CommitteesPage, { as: aMe() });
    await Promise.all([page.answer(list, { items: [], next: null }), page.answer(planned, { items: [], next: null })]);
    expect(page.container.textContent).toContain('هنوز کمیته‌ای نیست');
  });
});
