import { TestBed } from '@angular/core/testing';
import { Directionality } from '@angular/cdk/bidi';
import { Locale } from '@hampeyman/ui/language';
import { Preferences } from './preferences';

describe('preferences', () => {
  const choose = (change: Parameters<Preferences['choose']>[0]): void => {
    TestBed.inject(Preferences).choose(change);
    TestBed.tick();
  };

  it('begin in Persian, right to left, in the Jalali calendar', () => {
    const preferences = TestBed.inject(Preferences);
    TestBed.tick();
    expect([preferences.language(), preferences.calendar(), document.documentElement.dir]).toEqual(['fa', 'jalali', 'rtl']);
  });

  it('turn the whole page around with the language', () => {
    choose({ language: 'en' });
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.dir).toBe('ltr');
    expect(TestBed.inject(Directionality).value).toBe('ltr');
    expect(TestBed.inject(Locale).digits()).toBe('latin');
  });

  it('are still there when the browser comes back', () => {
    choose({ language: 'en', theme: 'dark' });
    TestBed.resetTestingModule();
    expect(TestBed.inject(Preferences).language()).toBe('en');
    expect(TestBed.inject(Preferences).isDark()).toBe(true);
  });

  it('begin anew when what the browser kept cannot be read', () => {
    localStorage.setItem('hampeyman.preferences', '{"language":"de"}');
    expect(TestBed.inject(Preferences).language()).toBe('fa');
  });

  it('darken the page', () => {
    choose({ theme: 'dark' });
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });
});
