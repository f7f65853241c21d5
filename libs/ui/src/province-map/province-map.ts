import { Component, computed, inject, input } from '@angular/core';
import { comparePersian } from '@hampeyman/domain/persian';
import { provinceOf } from '@hampeyman/domain/provinces';
import { shown } from '@hampeyman/domain/texts';
import { Locale, Numerals } from '../language';
import { provinceShapes } from './province-shapes';

/** How a province is painted: measured green, amber, red, or reported without a measure. All others were not reported. */
export type ProvinceTone = 'ok' | 'risk' | 'late' | 'plain';

/** What is said about a province on the map; `number` refers to a list beside it. */
export interface ProvinceMark {
  readonly code: string;
  readonly tone: ProvinceTone;
  readonly words: string;
  readonly number: number | null;
}

const box = { width: 1000, height: 900 } as const;

/**
 * The 31 provinces, painted by state and hatched where nothing was reported, never blank and never red. The list beside it is its
 * twin for screen readers, so the drawing is one image with a name.
 */
@Component({
  selector: 'ui-province-map',
  template: `
    <svg [attr.viewBox]="'0 0 ' + box.width + ' ' + box.height" role="img" [attr.aria-label]="label()">
      <defs>
        <pattern id="province-hatch" width="16" height="16" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="ground" width="16" height="16" />
          <line class="line" x1="0" x2="0" y1="0" y2="16" />
        </pattern>
      </defs>
      @for (shape of shapes(); track shape.code) {
        <path [class]="shape.mark?.tone ?? 'none'" [attr.d]="shape.path">
          <title>{{ shape.title }}</title>
        </path>
      }
      @for (badge of badges(); track badge.code) {
        <g [class]="badge.tone" [attr.transform]="'translate(' + badge.x + ' ' + badge.y + ')'">
          <circle r="25" />
          <text text-anchor="middle" y="13">{{ badge.number }}</text>
        </g>
      }
    </svg>
  `,
  styleUrl: './province-map.css',
})
export class ProvinceMap {
  readonly marks = input.required<readonly ProvinceMark[]>();
  readonly label = input.required<string>();
  /** What is said of a province without a mark. */
  readonly silence = input.required<string>();

  protected readonly box = box;
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);

  protected readonly shapes = computed(() => {
    const marks = new Map(this.marks().map((mark) => [mark.code, mark]));
    return provinceShapes
      .map((shape) => {
        const mark = marks.get(shape.code) ?? null;
        return { ...shape, mark, title: `${this.nameOf(shape.code)}: ${mark?.words ?? this.silence()}` };
      })
      .toSorted((a, b) => comparePersian(a.title, b.title));
  });
  protected readonly badges = computed(() =>
    this.shapes().flatMap(({ code, x, y, mark }) =>
      mark?.number ? [{ code, x, y, tone: mark.tone, number: this.numerals.digits(String(mark.number)) }] : [],
    ),
  );

  private nameOf(code: string): string {
    const province = provinceOf(code);
    return province === null ? code : shown({ fa: province.nameFa, en: province.nameEn }, this.locale.language()).text;
  }
}
