import { Injector, runInInjectionContext, signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { prepareBench } from '../../testing';
import { Drafts } from './drafts';

describe('drafts', () => {
  const keep = (value: WritableSignal<{ note: string }>) =>
    runInInjectionContext(TestBed.inject(Injector), () => TestBed.inject(Drafts).keep(value));

  beforeEach(() => {
    sessionStorage.clear();
    prepareBench();
  });

  it('gives back what was typed before the page was left', () => {
    const first = signal({ note: '' });
    expect(keep(first).wasFound).toBe(false);
    first.set({ note: 'دو مستند در تدوین است' });
    TestBed.tick();

    const second = signal({ note: '' });
    expect(keep(second).wasFound).toBe(true);
    expect(second().note).toBe('دو مستند در تدوین است');
  });

  it('keeps nothing that was not changed, and nothing once it is sent', () => {
    const value = signal({ note: '' });
    const draft = keep(value);
    TestBed.tick();
    expect(sessionStorage).toHaveLength(0);
    value.set({ note: 'فرستاده شد' });
    TestBed.tick();
    draft.forget();
    expect(sessionStorage).toHaveLength(0);
  });

  it('leaves what was not touched to whoever changed it meanwhile', () => {
    const keepBoth = (value: WritableSignal<{ note: string; title: string }>) =>
      runInInjectionContext(TestBed.inject(Injector), () => TestBed.inject(Drafts).keep(value));
    const first = signal({ note: '', title: 'کارگاه نخست' });
    keepBoth(first);
    first.update((now) => ({ ...now, note: 'دو مستند در تدوین است' }));
    TestBed.tick();

    const second = signal({ note: '', title: 'کارگاه دوم' });
    keepBoth(second);
    expect(second()).toEqual({ note: 'دو مستند در تدوین است', title: 'کارگاه دوم' });
  });

  describe('of a form whose record comes later', () => {
    const empty = { note: '', title: '' };
    const keepOver = (value: WritableSignal<typeof empty>) =>
      runInInjectionContext(TestBed.inject(Injector), () => TestBed.inject(Drafts).keepOver(value));

    it('keeps only what was touched, also what was emptied, and lets all else follow the record', () => {
      const first = signal(empty);
      keepOver(first).stand({ note: 'یادداشت', title: 'کارگاه نخست' });
      first.update((now) => ({ ...now, note: '' }));
      TestBed.tick();
      expect(Object.values(sessionStorage)).toEqual(['{"note":""}']);

      const second = signal(empty);
      const draft = keepOver(second);
      TestBed.tick();
      draft.stand({ note: 'یادداشت', title: 'کارگاه دوم' });
      TestBed.tick();
      expect(draft.wasFound).toBe(true);
      expect(second()).toEqual({ note: '', title: 'کارگاه دوم' });
      expect(Object.values(sessionStorage)).toEqual(['{"note":""}']);
    });

    it('loses nothing of what was typed before the record came', () => {
      const value = signal(empty);
      const draft = keepOver(value);
      value.update((now) => ({ ...now, note: 'زود نوشته' }));
      draft.stand({ note: 'یادداشت', title: 'کارگاه' });
      expect(value()).toEqual({ note: 'زود نوشته', title: 'کارگاه' });
    });
  });

  it('forgets all drafts and nothing else at sign-out', () => {
    sessionStorage.setItem('hampeyman.draft:/tasks/new#form', '{"note":"x"}');
    sessionStorage.setItem('other', 'stays');
    TestBed.inject(Drafts).forgetAll();
    expect(Object.keys(sessionStorage)).toEqual(['other']);
  });
});
