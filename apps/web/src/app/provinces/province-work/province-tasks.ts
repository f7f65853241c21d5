import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProvinceDetail } from '@hampeyman/domain/province-standings';
import { taskStateTexts } from '@hampeyman/domain/tasks';
import { Due } from '@hampeyman/ui/dates';
import { BilingualName, PercentPipe, TextPipe } from '@hampeyman/ui/language';
import { Sheet } from '@hampeyman/ui/sheet';
import { StateChip } from '@hampeyman/ui/state-chip';
import { sideNames, Who } from '@hampeyman/ui/who';
import { CountedPipe } from '../../counted';
import { taskTones } from '../../tasks/task-tone';
import { openStates } from '../standing';
import { provinceWorkTexts } from './province-work-texts';

/** The open tasks of the province, the most urgent first: whose, how far, until when, and what holds them up. */
@Component({
  selector: 'app-province-tasks',
  imports: [BilingualName, CountedPipe, Due, PercentPipe, RouterLink, Sheet, StateChip, TextPipe, Who],
  templateUrl: './province-tasks.html',
  styleUrl: './province-work.css',
})
export class ProvinceTasks {
  readonly province = input.required<Pick<ProvinceDetail, 'code' | 'memorandum' | 'asOf' | 'tasks'>>();

  protected readonly texts = provinceWorkTexts;
  protected readonly states = taskStateTexts;
  protected readonly tones = taskTones;
  protected readonly sideNames = sideNames;
  protected readonly query = computed(() => ({ provinceCode: this.province().code, state: openStates }));
  protected readonly hidden = computed(() => this.province().tasks.open - this.province().tasks.rows.length);
}
