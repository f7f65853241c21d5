import { Component, computed, inject, input } from '@angular/core';
import { periodLabel } from '@hampeyman/domain/calendar';
import type { Achievement, Rag } from '@hampeyman/domain/indicators';
import { Locale, Numerals, Wording } from '@hampeyman/ui/language';
import { judgementNames } from '@hampeyman/ui/rag-chip';
import { drawSpark } from './spark-geometry';

const tones: Readonly<Record<Rag, string>> = { GREEN: 'ok', AMBER: 'risk', RED: 'late', GREY: 'none' };
const box = { width: 88, height: 28 } as const;

/** The course of an indicator in the space of a word: a bar per period in its colour, a tick for its plan, a gap for silence. */
@Component({
  selector: 'app-spark-line',
  template: `<svg role="img" [attr.aria-label]="words()" [attr.viewBox]="'0 0 ' + box.width + ' ' + box.height">
    @for (column of columns(); track column.period) {
      @if (column.bar; as bar) {
        <rect [class]="column.tone" [attr.x]="column.x" [attr.y]="bar.y" [attr.width]="column.width" [attr.height]="bar.height" />
      } @else {
        <line class="gap" [attr.x1]="column.x" [attr.x2]="column.x + column.width" [attr.y1]="box.height - 1" [attr.y2]="box.height - 1" />
      }
      @if (column.tick !== null) {
        <line
          class="tick"
          [attr.x1]="column.x - 1"
          [attr.x2]="column.x + column.width + 1"
          [attr.y1]="column.tick"
          [attr.y2]="column.tick"
        />
      }
    }
  </svg>`,
  styles: `
    :host {
      display: inline-block;
      inline-size: 88px;
    }
    svg {
      display: block;
    }
    rect {
      fill: var(--ink-soft);
    }
    .ok {
      fill: var(--ok-fill);
    }
    .risk {
      fill: var(--risk-fill);
    }
    .late {
      fill: var(--late-fill);
    }
    .tick {
      stroke: var(--ink);
      stroke-width: 1.5;
    }
    .gap {
      stroke: var(--none);
      stroke-width: 2;
      stroke-dasharray: 2 2;
    }
    @media print {
      svg {
        print-color-adjust: exact;
      }
    }
  `,
})
export class SparkLine {
  readonly series = input.required<readonly Achievement[]>();

  protected readonly box = box;
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly wording = inject(Wording);
  protected readonly columns = computed(() => {
    const drawn = drawSpark(this.series(), { ...box, isRightToLeft: this.locale.direction() === 'rtl' });
    return drawn.map((column, index) => {
      const rag = this.series()[index]?.rag ?? null;
      return { ...column, tone: rag === null ? '' : tones[rag] };
    });
  });
  protected readonly words = computed(() =>
    this.series()
      .map(({ period, actual, isApproximate }) => {
        const value = actual === null ? this.wording.say(judgementNames.GREY) : this.numerals.write(actual, { approximate: isApproximate });
        return `${this.numerals.digits(periodLabel(period, this.locale.language(), 'short'))}: ${value}`;
      })
      .join(this.locale.language() === 'fa' ? '؛ ' : '; '),
  );
}
