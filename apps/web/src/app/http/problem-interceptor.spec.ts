import { HttpClient } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { aProblem, prepareBench } from '../../testing';
import { Refusal } from './refusal';
import { RefusalWords } from './refusal-words';

describe('problem interceptor', () => {
  let server: HttpTestingController;
  const ask = () => firstValueFrom(TestBed.inject(HttpClient).get('/api/tasks')).catch((error: unknown) => error as Refusal);

  beforeEach(() => {
    prepareBench();
    server = TestBed.inject(HttpTestingController);
  });

  it('turns a problem of the API into a refusal with its code, fields and the current record', async () => {
    const refused = ask();
    server
      .expectOne('/api/tasks')
      .flush(
        aProblem({ code: 'request.stale', status: 412, current: { version: 4 }, fields: [{ path: 'note', code: 'field.required' }] }),
        {
          status: 412,
          statusText: '',
        },
      );
    const refusal = await refused;
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code: 'request.stale', kind: 'stale', current: { version: 4 }, requestId: 'request-1' });
    expect((refusal as Refusal).fields).toEqual([{ path: 'note', code: 'field.required', params: {} }]);
  });

  it.each([
    ['no network', 0, 'way.unreachable'],
    ['a restarting portal behind its gateway', 502, 'request.unavailable'],
    ['an answer nobody understands', 418, 'way.garbled'],
  ])('says clearly: %s', async (_case, status, code) => {
    const refused = ask();
    const request = server.expectOne('/api/tasks');
    if (status === 0) request.error(new ProgressEvent('error'));
    else request.flush('<html>', { status, statusText: '' });
    expect(await refused).toMatchObject({ code });
  });

  it('gives up after a minute of silence', async () => {
    jest.useFakeTimers();
    const refused = ask();
    jest.advanceTimersByTime(60_001);
    jest.useRealTimers();
    expect(await refused).toMatchObject({ code: 'way.too-slow' });
  });

  it('tells what happened, what is safe and what to do, with the number of the request', () => {
    const told = TestBed.inject(RefusalWords).trouble(new Refusal('request.stale', {}, [], 'request-9'));
    expect(told.happened).toBe('شخص دیگری این مورد را پیش از شما تغییر داده است.');
    expect(told.safe).toContain('سر جای خود');
    expect(told.next).toContain('نسخه تازه');
    expect(told.requestId).toBe('request-9');
  });

  it('asks for an empty required field instead of counting its characters', () => {
    const words = TestBed.inject(RefusalWords);
    expect(words.field({ path: 'login', code: 'field.too-short', params: { minimum: 1 } })).toBe('این مورد را وارد کنید.');
    expect(words.field({ path: 'title', code: 'field.too-short', params: { minimum: 3 } })).toBe('دست‌کم ۳ نویسه بنویسید.');
  });
});
