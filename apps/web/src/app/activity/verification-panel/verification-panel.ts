import { Component, DestroyRef, computed, effect, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ChainBreak } from '@hampeyman/domain/activity';
import { breakWords } from '@hampeyman/domain/activity-words';
import { Dates } from '@hampeyman/ui/dates';
import { Icon } from '@hampeyman/ui/icon';
import { Locale, NumberPipe, TextPipe, Wording } from '@hampeyman/ui/language';
import { Sheet } from '@hampeyman/ui/sheet';
import { StateChip, type Tone } from '@hampeyman/ui/state-chip';
import { RefusalPanel, ResourceView, Submission } from '../../http';
import { ActivityClient } from '../activity-client';
import { verificationTexts } from '../activity-texts';

/** How often a running verification is asked how far it is. */
const askEveryMilliseconds = 1_500;

const tones = { whole: 'ok', broken: 'late', unknown: 'none' } as const satisfies Record<string, Tone>;

/** Whether the chains are whole, which link is broken where, and what was published of them last. */
@Component({
  selector: 'app-verification-panel',
  imports: [Icon, NumberPipe, RefusalPanel, ResourceView, RouterLink, Sheet, StateChip, TextPipe],
  templateUrl: './verification-panel.html',
  styleUrl: './verification-panel.css',
})
export class VerificationPanel {
  protected readonly texts = verificationTexts;
  private readonly client = inject(ActivityClient);
  private readonly dates = inject(Dates);
  private readonly locale = inject(Locale);
  private readonly wording = inject(Wording);
  protected readonly standing = this.client.standing();
  protected readonly submission = new Submission();
  private readonly value = computed(() => (this.standing.hasValue() ? this.standing.value() : null));
  protected readonly isRunning = computed(() => this.value()?.running !== null && this.value() !== null);
  private readonly verdict = computed(() => {
    const last = this.value()?.last ?? null;
    return last === null ? 'unknown' : last.breaks.length === 0 ? 'whole' : 'broken';
  });
  protected readonly tone = computed(() => tones[this.verdict()]);
  /** What is said first: the run under way, else what the last one found. */
  protected readonly headline = computed(() => {
    const { running = null, last = null } = this.value() ?? {};
    if (running !== null) return this.wording.say(verificationTexts.running, { rows: running.rows });
    if (last === null) return this.wording.say(verificationTexts.never);
    const at = this.dates.write(last.finishedAt ?? last.startedAt);
    return last.breaks.length === 0
      ? this.wording.say(verificationTexts.whole, { rows: last.rows, at })
      : this.wording.say(verificationTexts.broken, { count: last.breaks.length, at });
  });
  protected readonly chains = computed(() => {
    const { chains = [], heads = [], last = null } = this.value() ?? {};
    const broken = last?.breaks ?? [];
    const known = new Set(chains.map(({ chain }) => chain));
    // a chain whose head is gone stands here because of its breaks
    const lost = [...new Set(broken.map(({ chain }) => chain))].filter((chain) => !known.has(chain));
    return [...chains, ...lost.map((chain) => ({ chain, code: null, length: 0 }))].map((one) => {
      const breaks = broken.filter(({ chain }) => chain === one.chain);
      const standing: keyof typeof tones = last === null ? 'unknown' : breaks.length === 0 ? 'whole' : 'broken';
      return {
        ...one,
        tone: tones[standing],
        standing: { whole: verificationTexts.isWhole, broken: verificationTexts.isBroken, unknown: verificationTexts.isUnknown }[standing],
        breaks: breaks.map((place) => ({ words: this.words(place), ...place })),
        head: heads.find(({ chain }) => chain === one.chain) ?? null,
      };
    });
  });
  protected readonly key = computed(() => this.value()?.key ?? null);

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      if (!this.isRunning() || this.standing.isLoading()) return;
      timer = setTimeout(() => this.standing.reload(), askEveryMilliseconds);
    });
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(timer);
    });
  }

  protected async verify(): Promise<void> {
    if ((await this.submission.run((key) => this.client.verify(key))) !== null) this.standing.reload();
  }

  protected day(day: string): string {
    return this.dates.write(day);
  }

  private words(place: ChainBreak): string {
    return breakWords(place, this.locale.language());
  }
}
