import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Dashboard } from '@hampeyman/domain/dashboard';
import { Due } from '@hampeyman/ui/dates';
import { BilingualName, PercentPipe, TextPipe } from '@hampeyman/ui/language';
import { Who } from '@hampeyman/ui/who';
import { dashboardTexts } from '../dashboard-texts';

/** What waits for the reader's verdict. */
@Component({
  selector: 'app-approvals',
  imports: [BilingualName, Due, PercentPipe, RouterLink, TextPipe, Who],
  templateUrl: './approvals.html',
  styleUrl: './approvals.css',
})
export class Approvals {
  readonly tasks = input.required<Dashboard['waitingForMe']>();
  readonly decided = output();

  protected readonly texts = dashboardTexts;
}
