import { TestBed } from '@angular/core/testing';
import { HttpTestingController } from '@angular/common/http/testing';
import { Announcer } from '@hampeyman/ui/toasts';
import { aMeeting } from '@hampeyman/domain/testing';
import { aMe, aProblem, prepareBench, signInAs } from '../../testing';
import { MinutesPrints } from './minutes-prints';

const tick = () => new Promise((done) => setTimeout(done, 20));

describe('a print', () => {
  const tab = { location: { href: '' }, close: jest.fn() };
  beforeEach(async () => {
    prepareBench();
    await signInAs(aMe());
    tab.location.href = '';
    tab.close.mockClear();
    jest.spyOn(globalThis, 'open').mockReturnValue(tab as unknown as Window);
    Object.assign(URL, { createObjectURL: () => 'blob:minutes', revokeObjectURL: () => undefined });
  });

  it('is fetched with the token and shown in the tab opened on the click', async () => {
    const opened = TestBed.inject(MinutesPrints).open(aMeeting());
    const request = TestBed.inject(HttpTestingController).expectOne(`/api/meetings/${aMeeting().id}/minutes.pdf?lang=fa`);
    expect(request.request.headers.get('Authorization')).toBe('Bearer token of u.acecr');
    request.flush(new Blob(['%PDF'], { type: 'application/pdf' }));
    await opened;
    expect(tab.location.href).toBe('blob:minutes');
    expect(TestBed.inject(MinutesPrints).busyWith()).toBeNull();
  });

  it('says in words why it could not be made, and leaves no empty tab', async () => {
    const opened = TestBed.inject(MinutesPrints).open(aMeeting(), 'en');
    const refused = new Blob([JSON.stringify(aProblem({ code: 'printing.busy', status: 503 }))]);
    // jsdom's Blob has no text() of its own
    Object.assign(refused, { text: () => Promise.resolve(JSON.stringify(aProblem({ code: 'printing.busy', status: 503 }))) });
    TestBed.inject(HttpTestingController)
      .expectOne(`/api/meetings/${aMeeting().id}/minutes.pdf?lang=en`)
      .flush(refused, { status: 503, statusText: 'busy' });
    await opened;
    await tick();
    expect(tab.close).toHaveBeenCalled();
    const [said] = TestBed.inject(Announcer).announcements();
    expect(said?.isTrouble).toBe(true);
  });
});
