import { Component, computed, inject, input, output } from '@angular/core';
import { holdPost, type Post } from '@hampeyman/domain/posts';
import { Today } from '@hampeyman/ui/dates';
import { TextPipe } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent, type EntryField } from '../../entry-form';
import { Entry, written } from '../../http';
import { PersonChoices } from '../../people/person-choices';
import { OrganisationsClient } from '../organisations-client';
import { postPageTexts as texts } from './post-page-texts';

/** Appoints a person to a vacant post, or a deputy who acts for its holder for a period. */
@Component({
  selector: 'app-appointment-form',
  imports: [EntryForm, TextPipe],
  template: `<p class="lead soft">{{ (isActing() ? texts.deputyLead : texts.appointLead) | text }}</p>
    <app-entry-form [entry]="entry" [fields]="fields()" [act]="act()" (sent)="send()" (cancelled)="left.emit()" />`,
  styleUrl: './post-forms.css',
})
export class AppointmentForm {
  readonly post = input.required<Post>();
  readonly isActing = input.required<boolean>();
  readonly changed = output<Post>();
  /** Somebody else was quicker: the post should be looked at again. */
  readonly outdated = output();
  readonly left = output();

  protected readonly texts = texts;
  private readonly client = inject(OrganisationsClient);
  private readonly announcer = inject(Announcer);
  private readonly people = new PersonChoices();
  protected readonly act = computed(() => (this.isActing() ? texts.deputy : texts.appoint));
  protected readonly entry = new Entry(
    { personId: null as string | null, from: inject(Today).date(), to: null as string | null, note: '' },
    holdPost,
    ({ note, ...typed }) => ({ ...typed, isActing: this.isActing(), note: written(note) }),
  );
  private readonly unsent = new Unsent(this.entry.typed);
  protected readonly fields = computed<readonly EntryField[]>(() => [
    { name: 'personId', label: texts.person, kind: 'lookup', options: this.people.options(), search: (q) => this.people.search(q) },
    { name: 'from', label: texts.from, kind: 'date' },
    { name: 'to', label: texts.to, kind: 'date', isOptional: true },
    { name: 'note', label: texts.note, hint: texts.noteHint, kind: 'line', isOptional: true },
  ]);

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async send(): Promise<void> {
    const post = await this.entry.send((request, key) => this.client.hold(this.post(), request, key));
    if (post === null) {
      if (this.entry.submission.refusal()?.kind === 'stale') this.outdated.emit();
      return;
    }
    this.unsent.arrived();
    this.announcer.done(texts.appointed, { name: post.titleFa });
    this.changed.emit(post);
  }
}
