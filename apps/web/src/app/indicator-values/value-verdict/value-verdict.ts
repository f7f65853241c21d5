import { Component, inject, input, output } from '@angular/core';
import { indicatorValue, returnValue, type IndicatorValue } from '@hampeyman/domain/indicator-values';
import { Dialogs } from '@hampeyman/ui/dialogs';
import { Icon } from '@hampeyman/ui/icon';
import { TextPipe } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { ChangesList, RefusalPanel, Revision, Submission } from '../../http';
import { IndicatorValuesClient } from '../indicator-values-client';
import { valueTexts } from '../indicator-values-texts';
import { valueFacetFields, valueFacets } from '../value-facets';

/** The word of the other side on a value: accept it, or return it with the reason. */
@Component({
  selector: 'app-value-verdict',
  imports: [ChangesList, Icon, RefusalPanel, TextPipe],
  template: `
    <div class="row">
      <button
        type="button"
        class="btn s primary"
        [disabled]="submission.isRunning()"
        [attr.aria-describedby]="describedBy()"
        (click)="accept()"
      >
        <ui-icon name="check" />{{ texts.accept | text }}
      </button>
      <button type="button" class="btn s" [disabled]="submission.isRunning()" [attr.aria-describedby]="describedBy()" (click)="sendBack()">
        <ui-icon name="undo" />{{ texts.sendBack | text }}
      </button>
    </div>
    <app-refusal [refusal]="submission.refusal()">
      <app-changes-list [changes]="revision.changes()" [fields]="facetFields" />
    </app-refusal>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--g2);
    }
  `,
})
export class ValueVerdict {
  readonly value = input.required<IndicatorValue>();
  /** Id of the element that says which value it is. */
  readonly describedBy = input<string | null>(null);
  readonly decided = output<IndicatorValue>();

  protected readonly texts = valueTexts;
  protected readonly submission = new Submission();
  protected readonly revision = new Revision<IndicatorValue, object>(indicatorValue, valueFacets);
  protected readonly facetFields = valueFacetFields;
  private readonly client = inject(IndicatorValuesClient);
  private readonly dialogs = inject(Dialogs);
  private readonly announcer = inject(Announcer);

  protected async accept(): Promise<void> {
    this.finish(await this.submission.run((key) => this.client.accept(this.revision.upon(this.value()), key)), valueTexts.accepted);
  }

  protected async sendBack(): Promise<void> {
    const params = { code: this.value().indicator.code };
    const reason = await this.dialogs.askReason({
      heading: valueTexts.returnHeading,
      body: valueTexts.returnBody,
      act: valueTexts.sendBack,
      label: valueTexts.reason,
      hint: valueTexts.reasonHint,
      params,
    });
    if (reason === null) return;
    const request = returnValue.parse({ reasonFa: reason });
    this.finish(
      await this.submission.run((key) => this.client.sendBack(this.revision.upon(this.value()), request, key)),
      valueTexts.returned,
    );
  }

  private finish(value: IndicatorValue | null, words: typeof valueTexts.accepted | typeof valueTexts.returned): void {
    if (value === null) {
      this.revision.meet(this.value(), this.submission.refusal());
      return;
    }
    this.announcer.done(words, { code: value.indicator.code });
    this.decided.emit(value);
  }
}
