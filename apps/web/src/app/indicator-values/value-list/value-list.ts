import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { provenanceTexts, valueStateTexts, valueWarningTexts, type IndicatorValue } from '@hampeyman/domain/indicator-values';
import { indicatorSubject, type Indicator } from '@hampeyman/domain/indicators';
import type { List } from '@hampeyman/domain/records';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { BilingualName, NumberPipe, TextPipe } from '@hampeyman/ui/language';
import { More } from '@hampeyman/ui/more';
import { Sheet } from '@hampeyman/ui/sheet';
import { StateChip } from '@hampeyman/ui/state-chip';
import { Announcer } from '@hampeyman/ui/toasts';
import { Who } from '@hampeyman/ui/who';
import { RefusalPanel, ResourceView, Submission } from '../../http';
import { Session } from '../../session';
import { IndicatorValuesClient } from '../indicator-values-client';
import { valueTexts } from '../indicator-values-texts';
import { ValueVerdict } from '../value-verdict/value-verdict';
import { valueTones, ValueWords } from '../value-words';

/** The values of an indicator with who sent them, who decided and from what source; what waits can be decided in place. */
@Component({
  selector: 'app-value-list',
  imports: [
    BilingualName,
    EmptyState,
    JalaliPipe,
    More,
    NumberPipe,
    RefusalPanel,
    ResourceView,
    RouterLink,
    Sheet,
    StateChip,
    TextPipe,
    ValueVerdict,
    Who,
  ],
  templateUrl: './value-list.html',
  styleUrl: './value-list.css',
})
export class ValueList {
  readonly indicator = input.required<Indicator>();
  readonly provinceCode = input<string | null>(null);
  /** Something was sent or decided, so that figures may have changed. */
  readonly changed = output();

  protected readonly texts = valueTexts;
  protected readonly stateTexts = valueStateTexts;
  protected readonly provenanceTexts = provenanceTexts;
  protected readonly warningTexts = valueWarningTexts;
  protected readonly tones = valueTones;
  protected readonly words = inject(ValueWords);
  protected readonly submission = new Submission();
  private readonly client = inject(IndicatorValuesClient);
  private readonly session = inject(Session);
  private readonly announcer = inject(Announcer);
  private readonly query = computed(() => ({ indicatorId: this.indicator().id, provinceCode: this.provinceCode() ?? undefined }));
  protected readonly resource = this.client.list(this.query);
  protected readonly list = linkedSignal<List<IndicatorValue>>(() =>
    this.resource.hasValue() ? this.resource.value() : { items: [], next: null },
  );
  protected readonly isFetchingMore = signal(false);

  protected may(action: string, value: IndicatorValue): boolean {
    const { state, side, submittedSide, waitingPostId, submittedBy, provinceCode } = value;
    if (action === 'accept' && (submittedSide === this.session.actor()?.side || submittedBy?.id === this.session.actor()?.personId))
      return false;
    return this.session.can(action, 'IndicatorValue', {
      ...indicatorSubject(this.indicator(), provinceCode),
      state,
      side,
      submittedSide,
      waitingPostId,
    });
  }

  protected async send(value: IndicatorValue): Promise<void> {
    const sent = await this.submission.run((key) => this.client.submit(value, key));
    if (sent === null) {
      // the list shows what the other one made of it, and the next attempt goes upon that
      if (this.submission.refusal()?.kind === 'stale') this.resource.reload();
      return;
    }
    const post = sent.waitingPost === null ? '' : this.words.post(sent.waitingPost);
    this.announcer.done(valueTexts.sent, { code: sent.indicator.code, post });
    this.settle();
  }

  protected settle(): void {
    this.resource.reload();
    this.changed.emit();
  }

  protected async fetchMore(): Promise<void> {
    const { items, next } = this.list();
    if (next === null) return;
    this.isFetchingMore.set(true);
    try {
      const more = await this.client.next(this.query(), next);
      this.list.set({ items: [...items, ...more.items], next: more.next });
    } finally {
      this.isFetchingMore.set(false);
    }
  }
}
