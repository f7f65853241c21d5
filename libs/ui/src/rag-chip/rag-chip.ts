import { Component, computed, input } from '@angular/core';
import type { Texts } from '@hampeyman/domain/texts';
import { TextPipe } from '../language';
import { StateChip, type Tone } from '../state-chip';

/** The judgement of something against its plan, in the words of indicators, obligations or a whole memorandum. */
export type Judgement = 'KEPT' | 'GREEN' | 'ON_PLAN' | 'AMBER' | 'ATTENTION' | 'RED' | 'CRITICAL' | 'GREY' | 'NOT_COVERED' | 'NO_TASK';

const onPlan: Texts = { fa: 'مطابق برنامه', en: 'On plan' };
const attention: Texts = { fa: 'نیازمند توجه', en: 'Needs attention' };
const critical: Texts = { fa: 'بحرانی', en: 'Critical' };
const noTask: Texts = { fa: 'بدون اقدام', en: 'No task' };

/** Words of each judgement; grey is "not reported", never a zero. */
export const judgementNames: Readonly<Record<Judgement, Texts>> = {
  KEPT: { fa: 'انجام‌شده', en: 'Fulfilled' },
  GREEN: onPlan,
  ON_PLAN: onPlan,
  AMBER: attention,
  ATTENTION: attention,
  RED: critical,
  CRITICAL: critical,
  GREY: { fa: 'گزارش‌نشده', en: 'Not reported' },
  NOT_COVERED: noTask,
  NO_TASK: noTask,
};

/** Sign and colour of each judgement. */
export const judgementTones: Readonly<Record<Judgement, Tone>> = {
  KEPT: 'ok',
  GREEN: 'ok',
  ON_PLAN: 'go',
  AMBER: 'risk',
  ATTENTION: 'risk',
  RED: 'late',
  CRITICAL: 'late',
  GREY: 'none',
  NOT_COVERED: 'none',
  NO_TASK: 'none',
};

/** A judgement as colour, sign and word: `<ui-rag [rag]="row.rag" />`. */
@Component({
  selector: 'ui-rag',
  imports: [StateChip, TextPipe],
  template: `<ui-state [tone]="tone()" [boxed]="boxed()">{{ name() | text }}</ui-state>`,
  styles: `
    :host {
      display: inline-flex;
    }
  `,
})
export class RagChip {
  readonly rag = input.required<Judgement>();
  readonly boxed = input(false);

  protected readonly tone = computed(() => judgementTones[this.rag()]);
  protected readonly name = computed(() => judgementNames[this.rag()]);
}
