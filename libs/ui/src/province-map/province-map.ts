import { Component, ElementRef, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { comparePersian } from '@hampeyman/domain/persian';
import { provinceOf } from '@hampeyman/domain/provinces';
import { shown } from '@hampeyman/domain/texts';
import { Locale, Numerals } from '../language';
import { provinceShapes } from './province-shapes';
import { isMapKey, provinceBeside } from './province-steps';

/** How a province is painted: measured green, amber, red, reported without a measure, or out of sight. All others were not reported. */
export type ProvinceTone = 'ok' | 'risk' | 'late' | 'plain' | 'unseen';

/** What is said about a province on the map; `number` refers to a list beside it, without one its badge bears the sign of its state. */
export interface ProvinceMark {
  readonly code: string;
  readonly tone: ProvinceTone;
  readonly words: string;
  readonly number: number | null;
}

const box = { width: 1000, height: 900 } as const;
/** The signs of states as everywhere (kept, at risk, late), drawn around nought. */
const signs: Readonly<Record<ProvinceTone, string | null>> = {
  ok: 'M-11 1l8 8l14 -16',
  risk: 'M0 -11l11 19h-22z',
  late: 'M-9 -9l18 18M9 -9l-18 18',
  plain: null,
  unseen: null,
};

/**
 * The 31 provinces, painted by state and hatched where nothing was reported, never blank and never red. The list beside it is its
 * twin for screen readers, so the drawing is one image with a name; where provinces open, each is a link, the map one stop of the
 * tabulator and arrows lead over the land.
 */
@Component({
  selector: 'ui-province-map',
  templateUrl: './province-map.html',
  styleUrl: './province-map.css',
})
export class ProvinceMap {
  readonly marks = input.required<readonly ProvinceMark[]>();
  readonly label = input.required<string>();
  /** What is said of a province without a mark. */
  readonly silence = input.required<string>();
  /** Codes of the provinces that open. */
  readonly opens = input<readonly string[]>([]);
  /** What stands below the map while no province is pointed at; without it no room is taken. */
  readonly hint = input('');
  readonly opened = output<string>();

  protected readonly box = box;
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly canOpen = computed(() => this.opens().length > 0);
  protected readonly pointed = signal<string | null>(null);
  /** Where the tabulator enters the map: the first province by name, then the last that had the focus. */
  protected readonly here = linkedSignal(() => this.shapes().find((shape) => shape.opens)?.code ?? null);

  protected readonly shapes = computed(() => {
    const marks = new Map(this.marks().map((mark) => [mark.code, mark]));
    const opens = new Set(this.opens());
    return provinceShapes
      .map((shape) => {
        const mark = marks.get(shape.code) ?? null;
        const title = `${this.nameOf(shape.code)}: ${mark?.words ?? this.silence()}`;
        return { ...shape, mark, title, tone: mark?.tone ?? 'none', opens: opens.has(shape.code) };
      })
      .toSorted((a, b) => comparePersian(a.title, b.title));
  });
  protected readonly badges = computed(() =>
    this.shapes().flatMap(({ code, x, y, mark }) => {
      if (mark === null) return [];
      const number = mark.number === null ? null : this.numerals.digits(String(mark.number));
      const sign = signs[mark.tone];
      return number === null && sign === null ? [] : [{ code, x, y, tone: mark.tone, number, sign }];
    }),
  );
  protected readonly ring = computed(() => this.shapes().find(({ code }) => code === this.pointed())?.path ?? null);
  protected readonly said = computed(() => this.shapes().find(({ code }) => code === this.pointed())?.title ?? this.hint());

  protected walk(event: KeyboardEvent, code: string): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.opened.emit(code);
    }
    if (!isMapKey(event.key)) return;
    event.preventDefault();
    const next = provinceBeside(
      code,
      event.key,
      this.shapes().filter((shape) => shape.opens),
    );
    if (next === null) return;
    this.here.set(next);
    this.host.querySelector<SVGElement>(`[data-code="${next}"]`)?.focus();
  }

  private nameOf(code: string): string {
    const province = provinceOf(code);
    return province === null ? code : shown({ fa: province.nameFa, en: province.nameEn }, this.locale.language()).text;
  }
}
