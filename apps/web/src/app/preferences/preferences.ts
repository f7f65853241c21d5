import { Directionality } from '@angular/cdk/bidi';
import { DOCUMENT, Service, computed, effect, inject, signal } from '@angular/core';
import { language as languageSchema, type Language } from '@hampeyman/domain/texts';
import { calendarChoice, theme as themeSchema, type CalendarChoice, type ChangePreferences, type Theme } from '@hampeyman/domain/sessions';
import { Locale } from '@hampeyman/ui/language';
import { z } from 'zod';

const storageKey = 'hampeyman.preferences';
const preferencesSchema = z.object({ language: languageSchema, calendar: calendarChoice, theme: themeSchema });

/** How somebody likes to read the portal. */
export interface Reading {
  readonly language: Language;
  readonly calendar: CalendarChoice;
  readonly theme: Theme;
}

const initial: Reading = { language: 'fa', calendar: 'jalali', theme: 'system' };

/**
 * Language, calendar and theme of this reader: shown at once, kept in this browser, and (by the session) with the person.
 * Everything that depends on them follows: `lang`, `dir` and theme of the page, pipes, overlays.
 */
@Service()
export class Preferences {
  private readonly locale = inject(Locale);
  private readonly directionality = inject(Directionality);
  private readonly page = inject(DOCUMENT);
  private readonly reading = signal<Reading>(remembered());
  private readonly darkDevice = matchMedia('(prefers-color-scheme: dark)');
  private readonly isDeviceDark = signal(this.darkDevice.matches);

  readonly language = computed(() => this.reading().language);
  readonly calendar = computed(() => this.reading().calendar);
  readonly theme = computed(() => this.reading().theme);
  readonly isDark = computed(() => this.theme() === 'dark' || (this.theme() === 'system' && this.isDeviceDark()));
  /** What was chosen on this device since it was opened, for a person who signs in afterwards. */
  readonly chosenHere = signal<ChangePreferences>({});

  constructor() {
    this.darkDevice.addEventListener('change', (event) => {
      this.isDeviceDark.set(event.matches);
    });
    effect(() => {
      this.apply(this.reading());
    });
    effect(() => {
      this.page.documentElement.dataset['theme'] = this.isDark() ? 'dark' : 'light';
    });
  }

  /** What the person chose just now. */
  choose(change: Partial<Reading>): void {
    this.adopt({ ...this.reading(), ...change });
    this.chosenHere.update((chosen) => ({ ...chosen, ...change }));
  }

  /** What is known about the person from elsewhere. */
  adopt(reading: Reading): void {
    this.reading.set({ language: reading.language, calendar: reading.calendar, theme: reading.theme });
  }

  private apply(reading: Reading): void {
    this.locale.language.set(reading.language);
    this.locale.calendar.set(reading.calendar);
    const root = this.page.documentElement;
    root.lang = reading.language;
    root.dir = reading.language === 'fa' ? 'rtl' : 'ltr';
    this.directionality.valueSignal.set(root.dir === 'rtl' ? 'rtl' : 'ltr');
    localStorage.setItem(storageKey, JSON.stringify(reading));
  }
}

function remembered(): Reading {
  const kept = preferencesSchema.safeParse(JSON.parse(localStorage.getItem(storageKey) ?? 'null'));
  return kept.success ? kept.data : initial;
}
