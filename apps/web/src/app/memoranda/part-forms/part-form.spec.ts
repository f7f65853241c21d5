import { fireEvent, screen } from '@testing-library/angular';
import { anActor } from '@hampeyman/domain/testing';
import { aMe, renderPage } from '../../../testing';
import { aMemorandum } from '../../../testing/memorandum-parts';
import { PartForm } from './part-form';

const memorandum = aMemorandum();
const manager = aMe({ actor: anActor({ side: 'MINISTRY', role: 'MINISTRY_MANAGER' }) });
const address = `/api/memoranda/${memorandum.id}/outcomes`;

async function open() {
  const page = await renderPage(PartForm, {
    as: manager,
    inputs: { id: memorandum.id, kind: 'outcomes' },
    routes: [{ path: '**', children: [] }],
  });
  await page.answer(`/api/memoranda/${memorandum.id}`, memorandum);
  return page;
}

function write(label: string, value: string): void {
  fireEvent.input(screen.getByLabelText(new RegExp(label)), { target: { value } });
}

const send = (): void => {
  fireEvent.click(screen.getByRole('button', { name: 'افزودن' }));
};

beforeEach(() => {
  sessionStorage.clear();
});

describe('adding an outcome', () => {
  it('says beside each field what is wrong, and sends nothing until it is right', async () => {
    const page = await open();
    write('کد', 'out 8');
    send();
    page.fixture.detectChanges();
    expect(screen.getByLabelText(/کد/).getAttribute('aria-invalid')).toBe('true');
    expect(page.container.textContent).toContain('کد از حرف بزرگ لاتین');
    page.http.expectNone(address);
  });

  it('sends what was typed once, with a key of its own, and leaves nothing unsaved', async () => {
    const page = await open();
    write('کد', 'OUT-8');
    write('عنوان فارسی', 'پیامدی تازه');
    expect(page.fixture.componentInstance.hasUnsaved()).toBe(true);
    send();
    const request = page.http.expectOne({ url: address, method: 'POST' });
    expect(request.request.body).toEqual({ code: 'OUT-8', titleFa: 'پیامدی تازه', titleEn: null });
    expect(request.request.headers.get('Idempotency-Key')).not.toBeNull();
    const names = { memorandumId: memorandum.id, code: 'OUT-8', titleFa: 'پیامدی تازه', titleEn: null };
    request.flush({
      id: '018f0000-0000-7000-8000-0000000000ac',
      ...names,
      position: 8,
      source: null,
      isSample: false,
      version: 1,
      indicators: [],
    });
    await page.fixture.whenStable();
    expect(page.fixture.componentInstance.hasUnsaved()).toBe(false);
  });

  it('keeps everything typed when the server refuses, and tells why', async () => {
    const page = await open();
    write('کد', 'OUT-7');
    write('عنوان فارسی', 'پیامدی تازه');
    send();
    await page.refuse(address, { code: 'memoranda.part-code-taken', status: 409, params: { code: 'OUT-7' } }, 'POST');
    page.fixture.detectChanges();
    expect(page.container.textContent).toContain('کد OUT-7 در این تفاهم‌نامه به کار رفته است');
    expect(screen.getByLabelText<HTMLInputElement>(/کد/).value).toBe('OUT-7');
    expect(page.fixture.componentInstance.hasUnsaved()).toBe(true);
  });
});
