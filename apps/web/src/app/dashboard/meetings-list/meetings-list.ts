import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { daysBetween, tehranDate, weekdayName, type PlainDate } from '@hampeyman/domain/calendar';
import type { Dashboard } from '@hampeyman/domain/dashboard';
import { shown } from '@hampeyman/domain/texts';
import { Dates } from '@hampeyman/ui/dates';
import { Locale, TextPipe, Wording } from '@hampeyman/ui/language';
import { dashboardTexts, minutesStandings } from '../dashboard-texts';

// long Latin month names do not fit under the day
const shortMonth = 3;

/** Meetings ahead, then those whose minutes are not signed yet. */
@Component({
  selector: 'app-meetings-list',
  imports: [RouterLink, TextPipe],
  templateUrl: './meetings-list.html',
  styleUrl: './meetings-list.css',
})
export class MeetingsList {
  readonly meetings = input.required<Dashboard['meetings']>();
  readonly asOf = input.required<PlainDate>();

  protected readonly texts = dashboardTexts;
  private readonly locale = inject(Locale);
  private readonly dates = inject(Dates);
  private readonly wording = inject(Wording);

  protected readonly rows = computed(() =>
    this.meetings().map((meeting) => {
      const on = tehranDate(meeting.startsAt);
      const [dayOfMonth = '', name = ''] = this.dates.write(on, 'day').split(' ');
      const month = this.locale.language() === 'en' ? name.slice(0, shortMonth) : name;
      const committee = shown({ fa: meeting.committeeFa, en: meeting.committeeEn }, this.locale.language()).text;
      return {
        id: meeting.id,
        dayOfMonth,
        month,
        isAhead: meeting.state === 'PLANNED',
        title: this.wording.say(dashboardTexts.meetingName, { number: meeting.sequenceNo, committee }),
        away: daysBetween(this.asOf(), on),
        line: meeting.state === 'PLANNED' ? this.whenWhere(meeting, on) : this.standing(meeting),
        openDecisions: meeting.openDecisions,
      };
    }),
  );

  private whenWhere(meeting: Dashboard['meetings'][number], on: PlainDate): string {
    const language = this.locale.language();
    return this.wording.say(dashboardTexts.whenWhere, {
      weekday: weekdayName(on, language),
      from: this.dates.time(meeting.startsAt),
      to: this.dates.time(meeting.endsAt),
      place: shown({ fa: meeting.placeFa, en: meeting.placeEn }, language).text,
    });
  }

  private standing(meeting: Dashboard['meetings'][number]): string {
    return meeting.minutesState === null ? '' : this.wording.say(minutesStandings[meeting.minutesState]);
  }
}
