import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { otherSide } from '@hampeyman/domain/access';
import { obligationKindTexts } from '@hampeyman/domain/obligations';
import { taskStateTexts } from '@hampeyman/domain/tasks';
import { Chain } from '@hampeyman/ui/chain';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, Numerals, PercentPipe, TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Progress } from '@hampeyman/ui/progress';
import { RagChip } from '@hampeyman/ui/rag-chip';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { Sheet } from '@hampeyman/ui/sheet';
import { StateChip } from '@hampeyman/ui/state-chip';
import { Who } from '@hampeyman/ui/who';
import { ResourceView } from '../../http';
import { Can } from '../../session';
import { PageTitle } from '../../shell/page-title';
import { chainLinks } from '../chain-links';
import { ObligationHistory } from '../obligation-history/obligation-history';
import { ObligationsClient } from '../obligations-client';
import { obligationTexts } from '../obligations-texts';
import { ReasonWords } from '../reason-words';
import { signTone } from '../task-cells';

/** One obligation: its chain, how it stands and why, the tasks that serve it, decisions, indicators and history. */
@Component({
  selector: 'app-obligation-page',
  imports: [
    BilingualName,
    Can,
    Chain,
    EmptyState,
    Icon,
    ObligationHistory,
    PageHeader,
    PercentPipe,
    Progress,
    RagChip,
    ReasonWords,
    ResourceView,
    RouterLink,
    SampleBadge,
    Sheet,
    StateChip,
    TextPipe,
    Who,
  ],
  templateUrl: './obligation-page.html',
  styleUrl: './obligation-page.css',
})
export class ObligationPage {
  readonly id = input.required<string>();

  protected readonly texts = obligationTexts;
  protected readonly kinds = obligationKindTexts;
  protected readonly taskStates = taskStateTexts;
  protected readonly toneOf = signTone;
  private readonly client = inject(ObligationsClient);
  private readonly numerals = inject(Numerals);
  protected readonly obligation = this.client.find(this.id);
  protected readonly chain = this.client.chain(this.id);
  protected readonly history = this.client.history(this.id);
  protected readonly links = computed(() =>
    this.chain.hasValue() && this.obligation.hasValue()
      ? chainLinks(this.chain.value(), this.obligation.value().memorandumId, (text) => this.numerals.digits(text))
      : [],
  );
  protected readonly verifier = computed(() => {
    const side = this.obligation.hasValue() ? this.obligation.value().side : 'JOINT';
    return side === 'JOINT' ? null : otherSide(side);
  });

  constructor() {
    inject(PageTitle).name(computed(() => (this.obligation.hasValue() ? this.obligation.value().code : null)));
  }
}
