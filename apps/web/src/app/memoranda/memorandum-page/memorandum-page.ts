import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { workSides } from '@hampeyman/domain/access';
import { obligationStateTexts, obligationStates } from '@hampeyman/domain/obligations';
import { isolate } from '@hampeyman/domain/persian';
import { shown } from '@hampeyman/domain/texts';
import { Chain } from '@hampeyman/ui/chain';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, DigitsPipe, Locale, Numerals, TextPipe, Wording } from '@hampeyman/ui/language';
import { Menu } from '@hampeyman/ui/menu';
import { PageHeader } from '@hampeyman/ui/page-header';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { Announcer } from '@hampeyman/ui/toasts';
import { sideNames } from '@hampeyman/ui/who';
import { RefusalPanel, ResourceView, Submission } from '../../http';
import { chainLinks } from '../../obligations/chain-links';
import { ObligationsClient } from '../../obligations/obligations-client';
import { Can, Session } from '../../session';
import { PageTitle } from '../../shell/page-title';
import { Book } from '../book/book';
import { ClausePanel } from '../clause-panel/clause-panel';
import { CoverageNote } from './coverage-note';
import { MemorandaClient } from '../memoranda-client';
import { memorandaTexts } from '../memoranda-texts';
import { NeedsFigure } from '../needs-figure/needs-figure';
import { OutcomeMatrix, type LinkWish } from '../outcome-matrix/outcome-matrix';
import { SourceSheet } from '../source-sheet/source-sheet';
import { TextTree } from '../text-tree/text-tree';
import { ValidityBar } from '../validity-bar/validity-bar';

/** A memorandum as an open book: its text, who owes what to whom, how far it is kept, and where it leads. */
@Component({
  selector: 'app-memorandum-page',
  imports: [
    Menu,
    BilingualName,
    Book,
    Can,
    Chain,
    ClausePanel,
    CoverageNote,
    DigitsPipe,
    Icon,
    NeedsFigure,
    OutcomeMatrix,
    PageHeader,
    RefusalPanel,
    ResourceView,
    RouterLink,
    SampleBadge,
    SourceSheet,
    TextPipe,
    TextTree,
    ValidityBar,
  ],
  templateUrl: './memorandum-page.html',
  styleUrl: './memorandum-page.css',
})
export class MemorandumPage {
  readonly id = input.required<string>();
  /** Code of the chosen obligation, from the address. */
  readonly obligation = input<string | undefined>();
  /** Code of the chosen article, from the address. */
  readonly article = input<string | undefined>();
  /** From the address, where a number of the dashboard led here: only these obligations are asked for. */
  readonly state = input<string | undefined>();
  readonly side = input<string | undefined>();

  protected readonly texts = memorandaTexts;
  private readonly client = inject(MemorandaClient);
  private readonly obligationsClient = inject(ObligationsClient);
  private readonly announcer = inject(Announcer);
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly wording = inject(Wording);
  protected readonly session = inject(Session);
  protected readonly linking = new Submission();

  protected readonly memorandum = this.client.find(this.id);
  protected readonly articles = this.client.articles(this.id);
  protected readonly obligations = this.obligationsClient.list(this.id);
  protected readonly objectives = this.client.objectives(this.id);
  protected readonly outcomes = this.client.outcomes(this.id);
  protected readonly links = this.client.links(this.id);
  protected readonly needs = this.client.needs(this.id);
  protected readonly pillars = this.client.pillars(this.id);
  protected readonly source = this.client.source(this.id);
  protected readonly figures = this.client.figures(this.id);
  protected readonly readings = this.client.readings(this.id);

  private readonly register = computed(() => (this.obligations.hasValue() ? this.obligations.value().items : []));
  private readonly chosenState = computed(() => obligationStates.find((state) => state === this.state()) ?? null);
  private readonly chosenSide = computed(() => workSides.find((side) => side === this.side()) ?? null);
  /** The obligations of the book: all, or those of the state and side of the address. */
  protected readonly all = computed(() => {
    const [state, side] = [this.chosenState(), this.chosenSide()];
    return this.register().filter((one) => (state === null || one.state === state) && (side === null || one.side === side));
  });
  /** What the book is narrowed to, in words; null while it shows everything. */
  protected readonly narrowedTo = computed(() => {
    const [state, side] = [this.chosenState(), this.chosenSide()];
    const words = [
      ...(state === null ? [] : [this.wording.say(obligationStateTexts[state])]),
      ...(side === null ? [] : [this.wording.say(sideNames[side])]),
    ];
    return words.length === 0 ? null : words.join(this.wording.say(memorandaTexts.comma));
  });
  private readonly text = computed(() => (this.articles.hasValue() ? this.articles.value().items : []));
  private readonly articleByCode = computed(() => this.text().find((part) => part.code === this.article()) ?? null);
  /** The obligation of the address, else the one that worries most; none while an article is looked at. */
  protected readonly chosen = computed(() => {
    if (this.articleByCode() !== null) return null;
    const worst = this.all().find((one) => one.state === 'CRITICAL') ?? this.all()[0] ?? null;
    return this.all().find((one) => one.code === this.obligation()) ?? worst;
  });
  protected readonly clause = computed(() => {
    const chosen = this.chosen();
    return chosen === null ? this.articleByCode() : (this.text().find((part) => part.id === chosen.article?.id) ?? null);
  });
  /** Code of the article that holds the chosen clause, marked in the text. */
  protected readonly chapter = computed(() => {
    const clause = this.clause();
    return (this.text().find((part) => part.id === clause?.parentId) ?? clause)?.code ?? null;
  });
  private readonly chain = this.obligationsClient.chain(() => this.chosen()?.id);
  protected readonly chainOfChosen = computed(() =>
    this.chain.hasValue() ? chainLinks(this.chain.value(), this.id(), (text) => this.numerals.digits(text)) : [],
  );
  protected readonly indicatorOfChosen = computed(() => (this.chain.hasValue() ? (this.chain.value().indicators[0]?.id ?? null) : null));
  protected readonly canEdit = computed(() => this.session.can('change', 'Memorandum', { id: this.id() }));

  constructor() {
    inject(PageTitle).name(
      computed(() => {
        if (!this.memorandum.hasValue()) return null;
        const { titleFa, titleEn } = this.memorandum.value();
        return shown({ fa: titleFa, en: titleEn }, this.locale.language()).text;
      }),
    );
    // a link of another memorandum is another refusal
    effect(() => {
      this.id();
      this.linking.forget();
    });
  }

  /** A letter number stands apart, so that the sentence around it does not turn it round. */
  protected apart(number: string): string {
    return isolate(number);
  }

  protected print(): void {
    window.print();
  }

  protected async link({ objective, outcome, strength }: LinkWish): Promise<void> {
    const saved = await this.linking.run((key) => this.client.link(objective, { outcomeId: outcome.id, strength }, key));
    this.links.reload();
    this.objectives.reload();
    if (saved !== null) this.announcer.done(memorandaTexts.linkSaved, { objective: objective.code, outcome: outcome.code });
  }
}
