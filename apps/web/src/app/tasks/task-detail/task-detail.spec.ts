import { fireEvent, screen } from '@testing-library/angular';
import { aCodeListEntry, acecrPostId, anActor, day, id, ministryPostId } from '@hampeyman/domain/testing';
import { aMe, aTaskDetail, renderPage, type Rendered } from '../../../testing';
import { TaskDetailPage } from './task-detail';

const asOf = '2026-11-23';
const task = aTaskDetail({ steps: [{ id: id(400), side: 'ACECR', titleFa: 'متن دستورالعمل', titleEn: null, doneOn: null }] });
const waiting = aTaskDetail({
  state: 'AWAITING_APPROVAL',
  waitingSide: 'MINISTRY',
  waitingPostId: ministryPostId,
  waitingSince: day('2026-11-11'),
});
const url = `/api/tasks/${task.id}`;
const doer = aMe({ actor: anActor({ postId: acecrPostId }) });
const verifier = aMe({ actor: anActor({ postId: ministryPostId, side: 'MINISTRY', role: 'PROVINCIAL_DIRECTOR', personId: id(77) }) });

const reasons = [
  aCodeListEntry({ nameFa: 'نبود آمار' }),
  aCodeListEntry({ id: id(71), code: 'WEATHER', nameFa: 'وضع هوا', position: 2, validTo: day('2020-01-01') }),
  aCodeListEntry({ id: id(72), code: 'OTHER', nameFa: 'دلیل دیگر', position: 3 }),
];

async function open(as: typeof doer, shown: typeof task): Promise<Rendered<TaskDetailPage>> {
  const page = await renderPage(TaskDetailPage, { as, codes: reasons, inputs: { id: shown.id, asOf } });
  await page.answer(`${url}?asOf=${asOf}`, shown);
  return page;
}

describe('the page of a task', () => {
  it('lets who does it report, in place, and tick off a step', async () => {
    const page = await open(doer, task);
    expect(screen.queryByRole('button', { name: 'تأیید انجام' })).toBeNull();
    expect(screen.getByText('نوبت شماست')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'انجام شد: متن دستورالعمل' }));
    const steps = task.steps.map((step) => ({ ...step, doneOn: day(asOf) }));
    await page.answer(`${url}/steps/${id(400)}/completion`, aTaskDetail({ steps, version: 4 }), 'POST');
    fireEvent.click(screen.getByRole('button', { name: 'گزارش پیشرفت' }));
    page.fixture.detectChanges();
    await page.fixture.whenStable();
    fireEvent.input(screen.getByLabelText('درصد پیشرفت'), { target: { value: '۶۰' } });
    fireEvent.submit(screen.getByRole('form', { name: /گزارش پیشرفت/ }));
    const sent = page.http.expectOne(`${url}/reports`);
    expect(sent.request.headers.get('If-Match')).toBe('"4"');
    expect(sent.request.body).toMatchObject({ progressPercent: 60, state: 'IN_PROGRESS' });
  });

  it('lets the other side verify or send back, and nobody else', async () => {
    await open(verifier, waiting);
    expect(screen.getByRole('button', { name: 'تأیید انجام' })).not.toBeNull();
    expect(screen.getByRole('button', { name: 'بازگرداندن با دلیل' })).not.toBeNull();
    expect(screen.getByText('روز در انتظار وزارت')).not.toBeNull();
  });

  it('offers the side that waits neither verdict nor report', async () => {
    await open(doer, waiting);
    expect(screen.queryByRole('button', { name: 'تأیید انجام' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'گزارش پیشرفت' })).toBeNull();
  });

  it('names the reason of a delay as its list does now, also one that is offered no more', async () => {
    await open(doer, aTaskDetail({ delayReason: { code: 'WEATHER', textFa: 'برف', textEn: null, isExcusable: true } }));
    expect(screen.getByText('وضع هوا')).not.toBeNull();
  });

  it('offers the reasons in force, beginning with the vaguest', async () => {
    const page = await open(doer, task);
    fireEvent.click(screen.getByRole('button', { name: 'نوشتن دلیل دیرکرد', hidden: true }));
    await page.settle();
    const list = screen.getByRole<HTMLSelectElement>('combobox');
    expect([...list.options].map((option) => option.text)).toEqual(['نبود آمار', 'دلیل دیگر']);
    expect(list.value).toBe('OTHER');
  });

  it('shows missing links of the chain as missing', async () => {
    await open(doer, task);
    const links = screen.getAllByRole('listitem').slice(0, 5);
    expect(links.filter((link) => link.classList.contains('open'))).toHaveLength(4);
  });

  it('says that a task one may not see is not found', async () => {
    const page = await renderPage(TaskDetailPage, { as: doer, inputs: { id: task.id, asOf } });
    await page.refuse(`${url}?asOf=${asOf}`, { code: 'tasks.not-found', status: 404 });
    expect(screen.getByRole('alert').textContent).toContain('این اقدام یافت نشد');
  });

  it('writes a comment for its own side only when asked to', async () => {
    const page = await open(doer, task);
    fireEvent.input(screen.getByLabelText('دیدگاه یا پرسش…'), { target: { value: 'هماهنگ شود' } });
    fireEvent.click(screen.getByRole('radio', { name: 'فقط جهاد دانشگاهی' }));
    await page.fixture.whenStable();
    fireEvent.click(screen.getByRole('button', { name: 'نوشتن دیدگاه' }));
    const sent = page.http.expectOne(`${url}/comments`);
    expect(sent.request.body).toMatchObject({ textFa: 'هماهنگ شود', visibility: 'OWN_SIDE' });
  });
});
