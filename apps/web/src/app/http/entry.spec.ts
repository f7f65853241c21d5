import { TestBed } from '@angular/core/testing';
import { z } from 'zod';
import { prepareBench } from '../../testing';
import { Entry, written } from './entry';
import { Refusal } from './refusal';

const schema = z.strictObject({ titleFa: z.string().min(3), note: z.string().nullable() });

describe('an entry', () => {
  let entry: Entry<{ titleFa: string; note: string }, typeof schema>;
  beforeEach(() => {
    prepareBench();
    entry = TestBed.runInInjectionContext(
      () => new Entry({ titleFa: '', note: ' ' }, schema, ({ titleFa, note }) => ({ titleFa, note: written(note) })),
    );
  });

  it('refuses nothing until somebody tries to send, and then sends nothing that does not fit', async () => {
    expect(entry.errorOf('titleFa')).toBeNull();
    let wasSent = false;
    const answer = await entry.send(() => {
      wasSent = true;
      return Promise.resolve('done');
    });
    expect(answer).toBeNull();
    expect(wasSent).toBe(false);
    expect(entry.errorOf('titleFa')).not.toBeNull();
  });

  it('sends the request the typed values make', async () => {
    entry.set({ titleFa: 'میز خدمت' });
    expect(await entry.send((request) => Promise.resolve(request))).toEqual({ titleFa: 'میز خدمت', note: null });
    expect(entry.errorOf('titleFa')).toBeNull();
  });

  it('shows at a field what the server refused in it', async () => {
    entry.set({ titleFa: 'میز خدمت' });
    const refusal = new Refusal('request.invalid', {}, [{ path: 'note.0.text', code: 'field.required' }]);
    expect(await entry.send(() => Promise.reject(refusal))).toBeNull();
    expect(entry.errorOf('note')).not.toBeNull();
    expect(entry.errorOf('titleFa')).toBeNull();
  });
});
