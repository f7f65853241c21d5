import { Component, computed, inject, input, output } from '@angular/core';
import { handOverPost, type Post } from '@hampeyman/domain/posts';
import { Today } from '@hampeyman/ui/dates';
import { TextPipe } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent, type EntryField } from '../../entry-form';
import { Entry, written } from '../../http';
import { PersonChoices } from '../../people/person-choices';
import { OrganisationsClient } from '../organisations-client';
import { OpenItemsList } from './open-items-list';
import { postPageTexts as texts } from './post-page-texts';

/** Hands a post over in one act, and shows before what goes over with it. */
@Component({
  selector: 'app-hand-over-form',
  imports: [EntryForm, OpenItemsList, TextPipe],
  template: `<p class="lead soft">{{ texts.handOverLead | text }}</p>
    <app-open-items-list [postId]="post().id" />
    <app-entry-form [entry]="entry" [fields]="fields()" [act]="texts.handOver" (sent)="send()" (cancelled)="left.emit()" />`,
  styleUrl: './post-forms.css',
})
export class HandOverForm {
  readonly post = input.required<Post>();
  readonly changed = output<Post>();
  /** Somebody else was quicker: the post should be looked at again. */
  readonly outdated = output();
  readonly left = output();

  protected readonly texts = texts;
  private readonly client = inject(OrganisationsClient);
  private readonly announcer = inject(Announcer);
  private readonly people = new PersonChoices();
  protected readonly entry = new Entry(
    { personId: null as string | null, from: inject(Today).date(), note: '' },
    handOverPost,
    ({ personId, from, note }) => ({ personId, from, note: written(note) }),
  );
  private readonly unsent = new Unsent(this.entry.typed);
  protected readonly fields = computed<readonly EntryField[]>(() => [
    { name: 'personId', label: texts.person, kind: 'lookup', options: this.people.options(), search: (q) => this.people.search(q) },
    { name: 'from', label: texts.from, kind: 'date' },
    { name: 'note', label: texts.note, hint: texts.noteHint, kind: 'line', isOptional: true },
  ]);

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async send(): Promise<void> {
    const post = await this.entry.send((request, key) => this.client.handOver(this.post(), request, key));
    if (post === null) {
      if (this.entry.submission.refusal()?.kind === 'stale') this.outdated.emit();
      return;
    }
    this.unsent.arrived();
    this.announcer.done(texts.handed, { name: post.titleFa });
    this.changed.emit(post);
  }
}
