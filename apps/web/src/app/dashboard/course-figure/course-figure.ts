import { Component, computed, inject, input } from '@angular/core';
import { jalaliMonthNames, gregorianMonthNames, toJalali, type PlainDate } from '@hampeyman/domain/calendar';
import type { Dashboard } from '@hampeyman/domain/dashboard';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { DigitsPipe, Locale, NumberPipe, PercentPipe, TextPipe } from '@hampeyman/ui/language';
import { dashboardTexts } from '../dashboard-texts';
import { courseBox, drawCourse } from './course-geometry';

/** Mean progress against mean plan month by month, time running in reading direction, with a table of the same figures. */
@Component({
  selector: 'app-course-figure',
  imports: [DigitsPipe, EmptyState, JalaliPipe, NumberPipe, PercentPipe, TextPipe],
  templateUrl: './course-figure.html',
  styleUrl: './course-figure.css',
})
export class CourseFigure {
  readonly figures = input.required<Dashboard>();

  protected readonly texts = dashboardTexts;
  protected readonly box = courseBox;
  private readonly locale = inject(Locale);

  protected readonly isRightToLeft = computed(() => this.locale.direction() === 'rtl');
  protected readonly points = computed(() => Math.round(this.figures().plannedPercent) - Math.round(this.figures().progressPercent));
  protected readonly drawing = computed(() =>
    drawCourse(this.figures().trend, this.figures().steeringMeetings, {
      isRightToLeft: this.isRightToLeft(),
      calendar: this.locale.calendar(),
    }),
  );

  protected distance(points: number): number {
    return Math.abs(points);
  }

  /** Text stands towards the past of the line, so that it never leaves the drawing. */
  protected before(x: number, by: number): number {
    return this.isRightToLeft() ? x + by : x - by;
  }

  protected monthName(on: PlainDate): string {
    const language = this.locale.language();
    return this.locale.calendar() === 'jalali'
      ? (jalaliMonthNames[toJalali(on).month - 1]?.[language] ?? '')
      : (gregorianMonthNames[Number(on.slice(5, 7)) - 1]?.[language] ?? '');
  }
}
