import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { Refusal } from './refusal';
import { Submission } from './submission';

const refuse = (code: string) => (): Promise<never> =>
  Promise.reject(new Refusal(code, {}, [{ path: 'agenda.0.title', code: 'field.required' }]));

describe('submission', () => {
  it('runs, gives the answer, and is ready again', async () => {
    const submission = new Submission();
    const running = submission.run(() => Promise.resolve('done'));
    expect(submission.isRunning()).toBe(true);
    expect(await running).toBe('done');
    expect(submission.isRunning()).toBe(false);
  });

  it('keeps the key while nobody knows whether the request arrived', async () => {
    const submission = new Submission();
    const keys: string[] = [];
    const lost = (key: string): Promise<never> => {
      keys.push(key);
      return Promise.reject(new Refusal('way.unreachable'));
    };
    await submission.run(lost);
    await submission.run(lost);
    expect(keys[0]).toBe(keys[1]);
  });

  it('takes a new key after a refusal, because the next request is another one', async () => {
    const submission = new Submission();
    const keys: string[] = [];
    for (const code of ['request.invalid', 'request.conflict']) {
      await submission.run((key) => {
        keys.push(key);
        return refuse(code)();
      });
    }
    expect(new Set(keys).size).toBe(2);
    expect(submission.refusal()?.code).toBe('request.conflict');
  });

  it('shows what the server has against the fields of a form', async () => {
    const submission = new Submission();
    await submission.run(refuse('request.invalid'));
    const meeting = TestBed.runInInjectionContext(() => form(signal({ agenda: [{ title: '' }] })));
    const [error] = submission.errorsIn(meeting);
    expect(error?.fieldTree).toBe(meeting.agenda[0]?.title);
    expect(error?.refused.code).toBe('field.required');
  });

  it('lets faults of our own pass', async () => {
    await expect(new Submission().run(() => Promise.reject(new TypeError('ours')))).rejects.toBeInstanceOf(TypeError);
  });
});
