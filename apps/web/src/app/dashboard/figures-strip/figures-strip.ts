import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { daysBetween } from '@hampeyman/domain/calendar';
import type { Dashboard } from '@hampeyman/domain/dashboard';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { NumberPipe, PercentPipe, TextPipe } from '@hampeyman/ui/language';
import { CountedPipe } from '../../counted';
import { dashboardTexts } from '../dashboard-texts';

/** The five figures that prove the sentence, each with what it is a part of. */
@Component({
  selector: 'app-figures-strip',
  imports: [CountedPipe, JalaliPipe, NumberPipe, PercentPipe, RouterLink, TextPipe],
  templateUrl: './figures-strip.html',
  styleUrl: './figures-strip.css',
})
export class FiguresStrip {
  readonly figures = input.required<Dashboard>();

  protected readonly texts = dashboardTexts;
  /** Share of the validity that has passed, 0–100; null where the dates are not recorded. */
  protected readonly passed = computed(() => {
    const { asOf, memorandum } = this.figures();
    if (memorandum.effectiveFrom === null || memorandum.effectiveTo === null) return null;
    const whole = daysBetween(memorandum.effectiveFrom, memorandum.effectiveTo);
    return Math.min(100, Math.max(0, (daysBetween(memorandum.effectiveFrom, asOf) / whole) * 100));
  });
}
