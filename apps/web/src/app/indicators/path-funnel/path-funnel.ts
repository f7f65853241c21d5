import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { periodLabel } from '@hampeyman/domain/calendar';
import type { IndicatorMatrix } from '@hampeyman/domain/indicators';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { BilingualName, Locale, NumberPipe, Numerals, TextPipe } from '@hampeyman/ui/language';
import { judgementTones, RagChip } from '@hampeyman/ui/rag-chip';
import { funnelSteps, reportingProvinces } from '../matrix-view';
import { funnelTexts } from './path-funnel-texts';

/** How many persons reach each step from registration to a job, against the plan of the period. */
@Component({
  selector: 'app-path-funnel',
  imports: [BilingualName, EmptyState, NumberPipe, RagChip, RouterLink, TextPipe],
  templateUrl: './path-funnel.html',
  styleUrl: './path-funnel.css',
  host: { class: 'sheet' },
})
export class PathFunnel {
  readonly matrix = input.required<IndicatorMatrix>();

  protected readonly texts = funnelTexts;
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly reached = computed(() => funnelSteps(this.matrix().indicators));
  protected readonly about = computed(() => {
    const last = this.matrix().periods.at(-1);
    return {
      provinces: reportingProvinces(this.reached()?.map(({ row }) => row) ?? []),
      period: last === undefined ? '' : this.numerals.digits(periodLabel(last, this.locale.language(), 'within')),
    };
  });
  protected readonly steps = computed(() => {
    const steps = this.reached();
    if (steps === null) return null;
    const greatest = Math.max(1, ...steps.flatMap(({ cell }) => [cell.actual ?? 0, cell.expected ?? 0]));
    const share = (value: number | null): number => ((value ?? 0) / greatest) * 100;
    return steps.map((step, index) => ({
      ...step,
      tone: step.cell.rag === null ? 'plain' : judgementTones[step.cell.rag],
      width: share(step.cell.actual),
      plan: step.cell.expected === null ? null : share(step.cell.expected),
      next: share(steps[index + 1]?.cell.actual ?? null),
    }));
  });

  protected percent(value: number, decimals = 0): string {
    return this.numerals.write(value, { percent: true, fractionDigits: decimals });
  }

  protected nameOf(title: string): string {
    return title.replace(/^تعداد /, '');
  }
}
