import { Component, computed, inject, input, output } from '@angular/core';
import { endHolding, type Post } from '@hampeyman/domain/posts';
import { shown } from '@hampeyman/domain/texts';
import { Today } from '@hampeyman/ui/dates';
import { Locale, TextPipe } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { z } from 'zod';
import { EntryForm, Unsent, type EntryField } from '../../entry-form';
import { Entry } from '../../http';
import { OrganisationsClient } from '../organisations-client';
import { postPageTexts as texts } from './post-page-texts';

const ending = endHolding.extend({ holdingId: z.uuid() });

/** Ends the holding of whoever holds the post or acts in it, now or later. */
@Component({
  selector: 'app-ending-form',
  imports: [EntryForm, TextPipe],
  template: `<p class="lead soft">{{ texts.endLead | text }}</p>
    <app-entry-form [entry]="entry" [fields]="fields()" [act]="texts.end" (sent)="send()" (cancelled)="left.emit()" />`,
  styleUrl: './post-forms.css',
})
export class EndingForm {
  readonly post = input.required<Post>();
  readonly changed = output<Post>();
  /** Somebody else was quicker: the post should be looked at again. */
  readonly outdated = output();
  readonly left = output();

  protected readonly texts = texts;
  private readonly client = inject(OrganisationsClient);
  private readonly announcer = inject(Announcer);
  private readonly locale = inject(Locale);
  private readonly today = inject(Today).date;
  protected readonly entry = new Entry({ holdingId: null as string | null, on: this.today() }, ending, (typed) => typed);
  private readonly unsent = new Unsent(this.entry.typed);
  protected readonly fields = computed<readonly EntryField[]>(() => {
    const language = this.locale.language();
    const open = this.post().holdings.filter((one) => one.to === null || one.to >= this.today());
    return [
      {
        name: 'holdingId',
        label: texts.who,
        kind: 'lookup',
        options: open.map(({ id, person, isActing }) => ({
          value: id,
          name: shown({ fa: person.nameFa, en: person.nameEn }, language).text,
          detail: isActing ? texts.deputyShort[language] : texts.holderShort[language],
        })),
      },
      { name: 'on', label: texts.lastDay, kind: 'date' },
    ];
  });

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async send(): Promise<void> {
    const post = await this.entry.send(({ holdingId, on }, key) => this.client.endHolding(this.post(), holdingId, { on }, key));
    if (post === null) {
      if (this.entry.submission.refusal()?.kind === 'stale') this.outdated.emit();
      return;
    }
    this.unsent.arrived();
    this.announcer.done(texts.ended);
    this.changed.emit(post);
  }
}
