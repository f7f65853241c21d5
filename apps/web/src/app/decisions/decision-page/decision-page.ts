import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isOpenDecision, type Decision } from '@hampeyman/domain/decisions';
import type { PostRef } from '@hampeyman/domain/records';
import { taskStateTexts } from '@hampeyman/domain/tasks';
import { Chain } from '@hampeyman/ui/chain';
import { Due, JalaliPipe } from '@hampeyman/ui/dates';
import { BilingualName, DigitsPipe, Numerals, PercentPipe, TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Progress } from '@hampeyman/ui/progress';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { Sheet } from '@hampeyman/ui/sheet';
import { StateChip } from '@hampeyman/ui/state-chip';
import { Who } from '@hampeyman/ui/who';
import { ResourceView } from '../../http';
import { ObligationsClient } from '../../obligations/obligations-client';
import { Session } from '../../session';
import { PageTitle } from '../../shell/page-title';
import { TasksClient } from '../../tasks/tasks-client';
import { taskTones } from '../../tasks/task-tone';
import { ClosureForm } from '../closure-form/closure-form';
import { DecisionsClient } from '../decisions-client';
import { decisionsTexts } from '../decisions-texts';
import { chainThrough } from './decision-chain';

/** One decision: its words, who answers for it until when, the task that carries it out, and its place in the chain. */
@Component({
  selector: 'app-decision-page',
  imports: [
    BilingualName,
    Chain,
    ClosureForm,
    DigitsPipe,
    Due,
    JalaliPipe,
    PageHeader,
    PercentPipe,
    Progress,
    ResourceView,
    RouterLink,
    SampleBadge,
    Sheet,
    StateChip,
    TextPipe,
    Who,
  ],
  templateUrl: './decision-page.html',
  styleUrl: './decision-page.css',
})
export class DecisionPage {
  /** From the address. */
  readonly id = input.required<string>();

  protected readonly texts = decisionsTexts;
  protected readonly stateTexts = taskStateTexts;
  protected readonly tones = taskTones;
  private readonly numerals = inject(Numerals);
  private readonly session = inject(Session);
  protected readonly resource = inject(DecisionsClient).find(this.id);
  private readonly decision = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  private readonly obligation = inject(ObligationsClient).find(() => this.decision()?.obligation?.id);
  private readonly task = inject(TasksClient).find(
    () => this.decision()?.task?.id,
    () => undefined,
  );
  protected readonly isClosing = signal(false);
  protected readonly chain = computed(() => {
    const decision = this.decision();
    if (decision === null) return [];
    const article = this.obligation.hasValue() ? this.obligation.value().article : null;
    const [indicator] = this.task.hasValue() ? this.task.value().indicators : [];
    return chainThrough(decision, article, indicator ?? null, (text) => this.numerals.digits(text));
  });
  protected readonly mayClose = computed(() => {
    const decision = this.decision();
    return decision !== null && decision.isFinal && isOpenDecision(decision.state) && this.session.can('close', 'Decision', decision);
  });

  constructor() {
    inject(PageTitle).name(computed(() => this.decision()?.code ?? null));
  }

  protected isOpen({ state }: Decision): boolean {
    return isOpenDecision(state);
  }

  /** Who sits in a post, or the post itself where nobody does. */
  protected nameOf(post: PostRef): { fa: string; en: string | null } {
    return post.personFa === null ? { fa: post.titleFa, en: post.titleEn } : { fa: post.personFa, en: post.personEn };
  }

  protected adopt(decision: Decision): void {
    this.isClosing.set(false);
    this.resource.set(decision);
  }
}
