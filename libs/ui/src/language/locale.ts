import { Service, computed, linkedSignal, signal } from '@angular/core';
import type { Calendar, Digits } from '@hampeyman/domain/calendar';
import { direction, type Language } from '@hampeyman/domain/texts';

/** How this reader reads: the one place from which components and pipes take language, calendar and digits. */
@Service()
export class Locale {
  readonly language = signal<Language>('fa');
  readonly calendar = signal<Calendar>('jalali');
  /** Follow the language until somebody chooses; typed digits are understood in both scripts always. */
  readonly digits = linkedSignal<Digits>(() => (this.language() === 'fa' ? 'persian' : 'latin'));
  readonly direction = computed(() => direction(this.language()));
}
