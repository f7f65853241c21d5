import { TestBed } from '@angular/core/testing';
import { screen } from '@testing-library/angular';
import { Announcer } from './announcer';
import { Toasts } from './toasts';

const approved = { fa: 'اقدام {code} تأیید شد', en: '{code} approved' };

describe('announcements', () => {
  it('are read out and go away by themselves', async () => {
    jest.useFakeTimers();
    const fixture = TestBed.createComponent(Toasts);
    fixture.detectChanges();
    TestBed.inject(Announcer).done(approved, { code: 'T-24' });
    fixture.detectChanges();
    expect(screen.getByRole('status').textContent).toContain('اقدام T-24 تأیید شد');
    jest.advanceTimersByTime(6001);
    jest.useRealTimers();
    await fixture.whenStable();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('of trouble stay until closed, and the same one is said once', async () => {
    const fixture = TestBed.createComponent(Toasts);
    const announcer = TestBed.inject(Announcer);
    announcer.trouble(approved, { code: 'T-24' });
    announcer.trouble(approved, { code: 'T-24' });
    await fixture.whenStable();
    screen.getByRole('button', { name: 'بستن' }).click();
    await fixture.whenStable();
    expect(announcer.announcements()).toEqual([]);
  });
});
