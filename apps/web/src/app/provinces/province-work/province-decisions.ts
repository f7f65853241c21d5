import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProvinceDetail } from '@hampeyman/domain/province-standings';
import { taskStateTexts } from '@hampeyman/domain/tasks';
import { Due } from '@hampeyman/ui/dates';
import { BilingualName, PercentPipe, TextPipe } from '@hampeyman/ui/language';
import { Sheet } from '@hampeyman/ui/sheet';
import { StateChip } from '@hampeyman/ui/state-chip';
import { Who } from '@hampeyman/ui/who';
import { CountedPipe } from '../../counted';
import { taskTones } from '../../tasks/task-tone';
import { provinceWorkTexts } from './province-work-texts';

/** The open decisions of the province by deadline, as they stand now. */
@Component({
  selector: 'app-province-decisions',
  imports: [BilingualName, CountedPipe, Due, PercentPipe, RouterLink, Sheet, StateChip, TextPipe, Who],
  templateUrl: './province-decisions.html',
  styleUrl: './province-work.css',
})
export class ProvinceDecisions {
  readonly province = input.required<Pick<ProvinceDetail, 'code' | 'memorandum' | 'asOf' | 'decisions'>>();

  protected readonly texts = provinceWorkTexts;
  protected readonly states = taskStateTexts;
  protected readonly tones = taskTones;
  protected readonly query = computed(() => ({ provinceCode: this.province().code, open: true }));
  protected readonly hidden = computed(() => this.province().decisions.open - this.province().decisions.rows.length);
}
