import { NgTemplateOutlet } from '@angular/common';
import { Component, TemplateRef, contentChild, input } from '@angular/core';
import { BilingualName, DigitsPipe, TextPipe } from '../language';
import type { Texts } from '@hampeyman/domain/texts';
import { chainTexts } from './chain-texts';

/** What a link of the chain is; the order of the names is the order of the chain. */
export type ChainKind = 'article' | 'obligation' | 'decision' | 'task' | 'indicator';

/** One link of the chain. A missing one has no code and title and says so instead. */
export interface ChainLink {
  readonly kind: ChainKind;
  readonly code: string | null;
  readonly titleFa: string | null;
  readonly titleEn: string | null;
  /** Commands of a router link to the record, null for the current and the missing one. */
  readonly link: readonly string[] | null;
  readonly current: boolean;
}

/**
 * The second signature: ماده ← تعهد ← مصوبه ← اقدام ← شاخص on top of a record. The page gives the anchor in a template,
 * because only pages know addresses: `<ng-template let-link let-words="words"><a [routerLink]="link.link">{{ words }}</a></ng-template>`.
 */
@Component({
  selector: 'ui-chain',
  imports: [NgTemplateOutlet, BilingualName, DigitsPipe, TextPipe],
  templateUrl: './chain.html',
  styleUrl: './chain.css',
})
export class Chain {
  readonly links = input.required<readonly ChainLink[]>();

  protected readonly anchor = contentChild.required<TemplateRef<{ $implicit: ChainLink }>>(TemplateRef);
  protected readonly texts = chainTexts;

  protected kindName(kind: ChainKind): Texts {
    return chainTexts.kinds[kind];
  }

  protected missingName(kind: ChainKind): Texts {
    return chainTexts.missing[kind];
  }
}
