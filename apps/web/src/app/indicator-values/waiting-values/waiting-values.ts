import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { valueWarningTexts } from '@hampeyman/domain/indicator-values';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, NumberPipe, TextPipe } from '@hampeyman/ui/language';
import { Sheet } from '@hampeyman/ui/sheet';
import { Session } from '../../session';
import { IndicatorValuesClient } from '../indicator-values-client';
import { valueTexts } from '../indicator-values-texts';
import { ValueVerdict } from '../value-verdict/value-verdict';
import { ValueWords } from '../value-words';

/** Values that the other side sent and this post decides on, each with what it is held against; nothing where none waits. */
@Component({
  selector: 'app-waiting-values',
  imports: [BilingualName, Icon, JalaliPipe, NumberPipe, RouterLink, Sheet, TextPipe, ValueVerdict],
  templateUrl: './waiting-values.html',
  styleUrl: './waiting-values.css',
})
export class WaitingValues {
  readonly memorandumId = input.required<string>();
  readonly decided = output();

  protected readonly texts = valueTexts;
  protected readonly warningTexts = valueWarningTexts;
  protected readonly words = inject(ValueWords);
  private readonly session = inject(Session);
  private readonly resource = inject(IndicatorValuesClient).list(() =>
    this.session.can('accept', 'IndicatorValue') ? { memorandumId: this.memorandumId(), waitingForMe: true } : undefined,
  );
  protected readonly values = computed(() => (this.resource.hasValue() ? this.resource.value().items : []));

  protected settle(): void {
    this.resource.reload();
    this.decided.emit();
  }
}
