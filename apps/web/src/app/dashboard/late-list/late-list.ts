import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Dashboard } from '@hampeyman/domain/dashboard';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { BilingualName, NumberPipe, TextPipe } from '@hampeyman/ui/language';
import { Who, sideNamesWithin } from '@hampeyman/ui/who';
import { dashboardTexts } from '../dashboard-texts';

const shownRows = 4;

/** The oldest delays, each with whose it is and why it is late. */
@Component({
  selector: 'app-late-list',
  imports: [BilingualName, JalaliPipe, NumberPipe, RouterLink, TextPipe, Who],
  templateUrl: './late-list.html',
  styleUrl: './late-list.css',
})
export class LateList {
  readonly tasks = input.required<Dashboard['lateTasks']>();

  protected readonly texts = dashboardTexts;
  protected readonly sides = sideNamesWithin;
  protected readonly rows = computed(() => this.tasks().slice(0, shownRows));
}
