import { signal } from '@angular/core';
import { z } from 'zod';
import { Refusal } from './refusal';
import { Revision } from './revision';

const record = z.object({ id: z.string(), version: z.number(), title: z.string(), dueOn: z.string().nullable() });
type Known = z.infer<typeof record>;

const seen: Known = { id: 'a', version: 3, title: 'کارگاه نخست', dueOn: null };
const stale = (current: unknown): Refusal => new Refusal('request.stale', {}, [], null, current);
const typedOf = ({ title, dueOn }: Known): { title: string; dueOn: string | null } => ({ title, dueOn });

function open() {
  const typed = signal(typedOf(seen));
  return { typed, revision: new Revision(record, typedOf, typed) };
}

describe('a form over a record that somebody else changes first', () => {
  it('stands on the version that was seen while nobody was quicker', () => {
    const { revision } = open();
    expect(revision.upon(seen)).toBe(seen);
    expect(revision.changes()).toBeNull();
  });

  it('keeps what was typed, follows what was not touched, and says what the other one did', () => {
    const { revision, typed } = open();
    typed.update((now) => ({ ...now, title: 'کارگاه من' }));
    revision.meet(seen, stale({ ...seen, version: 4, title: 'کارگاه او', dueOn: '2026-12-01' }));
    expect(typed()).toEqual({ title: 'کارگاه من', dueOn: '2026-12-01' });
    expect(revision.changes()).toEqual([
      { name: 'title', was: 'کارگاه نخست', now: 'کارگاه او', isOurs: true },
      { name: 'dueOn', was: null, now: '2026-12-01', isOurs: false },
    ]);
  });

  it('sends the second time upon the version that was shown', () => {
    const { revision } = open();
    revision.meet(seen, stale({ ...seen, version: 4 }));
    expect(revision.upon(seen).version).toBe(4);
    expect(revision.changes()).toEqual([]);
  });

  it('takes what the other one wrote where that is the better word', () => {
    const { revision, typed } = open();
    typed.update((now) => ({ ...now, title: 'کارگاه من' }));
    revision.meet(seen, stale({ ...seen, version: 4, title: 'کارگاه او' }));
    revision.take('title');
    expect(typed().title).toBe('کارگاه او');
    expect(revision.changes()?.[0]?.isOurs).toBe(false);
  });

  it('takes a still newer one after a second race, and holds it against the one before', () => {
    const { revision } = open();
    revision.meet(seen, stale({ ...seen, version: 4, title: 'دوم' }));
    revision.meet(seen, stale({ ...seen, version: 5, title: 'سوم' }));
    expect(revision.upon(seen).version).toBe(5);
    expect(revision.changes()).toEqual([{ name: 'title', was: 'دوم', now: 'سوم', isOurs: false }]);
  });

  it('changes nothing for another refusal, or for one that does not show the record', () => {
    const { revision, typed } = open();
    revision.meet(seen, new Refusal('request.invalid'));
    revision.meet(seen, stale(null));
    revision.meet(seen, null);
    expect(revision.upon(seen)).toBe(seen);
    expect(revision.changes()).toBeNull();
    expect(typed()).toEqual(typedOf(seen));
  });
});
