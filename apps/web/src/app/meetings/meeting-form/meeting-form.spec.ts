import { fireEvent, screen } from '@testing-library/angular';
import { TestBed } from '@angular/core/testing';
import { aMeetingDetail, anActor } from '@hampeyman/domain/testing';
import { aMe, renderPage, type Rendered } from '../../../testing';
import { MeetingForm } from './meeting-form';

const meeting = aMeetingDetail();
const secretary = aMe({ actor: anActor({ side: 'MINISTRY', role: 'SECRETARY', committeeIds: [meeting.committeeId] }) });
const address = `/api/meetings/${meeting.id}`;

async function open(): Promise<Rendered<MeetingForm>> {
  const page = await renderPage(MeetingForm, { as: secretary, inputs: { meeting }, routes: [{ path: '**', children: [] }] });
  for (let round = 0; round < 3; round += 1) {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    for (const request of page.http.match(() => true)) request.flush({ items: [], next: null });
  }
  await page.fixture.whenStable();
  return page;
}

const save = (): void => {
  fireEvent.click(screen.getByRole('button', { name: /ذخیره/ }));
};

beforeEach(() => {
  sessionStorage.clear();
});

describe('changing the plan of a meeting', () => {
  it('adds an item with the records it is about, and sends the plan on the version seen', async () => {
    const page = await open();
    fireEvent.click(screen.getByRole('button', { name: 'افزودن بند' }));
    await page.fixture.whenStable();
    const position = meeting.agenda.length;
    const titles = screen.getAllByLabelText(/^موضوع|^عنوان بند/);
    fireEvent.input(titles[position]!, { target: { value: 'میز خدمت مجوز' } });
    const codes = screen.getAllByLabelText(/کد رکوردهای مربوط/);
    fireEvent.input(codes[position]!, { target: { value: 't-۲۵' } });
    expect(page.fixture.componentInstance.hasUnsaved()).toBe(true);
    save();
    const sent = page.http.expectOne({ url: address, method: 'PATCH' });
    expect(sent.request.headers.get('If-Match')).toBe(`"${String(meeting.version)}"`);
    const { agenda } = sent.request.body as { agenda: { titleFa: string; links: object[] }[] };
    expect(agenda[position]).toMatchObject({ titleFa: 'میز خدمت مجوز', links: [{ type: 'TASK', code: 'T-25' }] });
  });

  it('says beside the codes which of them leads nowhere, with everything still in place', async () => {
    const page = await open();
    fireEvent.click(screen.getByRole('button', { name: 'افزودن بند' }));
    await page.fixture.whenStable();
    const position = meeting.agenda.length;
    fireEvent.input(screen.getAllByLabelText(/^موضوع|^عنوان بند/)[position]!, { target: { value: 'میز خدمت مجوز' } });
    fireEvent.input(screen.getAllByLabelText(/کد رکوردهای مربوط/)[position]!, { target: { value: 'T-99' } });
    save();
    const fields = [{ path: `agenda.${String(position)}.links`, code: 'meetings.link-unknown', params: { code: 'T-99' } }];
    await page.refuse(address, { code: 'request.invalid', status: 422, fields }, 'PATCH');
    page.fixture.detectChanges();
    const box = screen.getAllByLabelText<HTMLInputElement>(/کد رکوردهای مربوط/)[position];
    expect(box?.getAttribute('aria-invalid')).toBe('true');
    expect(box?.value).toBe('T-99');
    expect(page.container.textContent).toContain('کد T-99 در این تفاهم‌نامه پیدا نشد');
  });

  it('sends nothing without a place', async () => {
    const page = await open();
    const place = screen.getByLabelText(/^محل\s*$/);
    fireEvent.input(place, { target: { value: '' } });
    save();
    page.fixture.detectChanges();
    page.http.expectNone(address);
    expect(place.getAttribute('aria-invalid')).toBe('true');
  });
});
