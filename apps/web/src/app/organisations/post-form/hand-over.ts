import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { Person } from '@hampeyman/domain/people';
import { holdPost } from '@hampeyman/domain/posts';
import { shown } from '@hampeyman/domain/texts';
import { JalaliPipe, Today } from '@hampeyman/ui/dates';
import { BilingualName, Locale, TextPipe } from '@hampeyman/ui/language';
import type { LookupOption } from '@hampeyman/ui/lookup';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Sheet } from '@hampeyman/ui/sheet';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent, type EntryField } from '../../entry-form';
import { Entry, ResourceView, type MayHaveUnsaved } from '../../http';
import { PeopleClient } from '../../people/people-client';
import { OrganisationsClient } from '../organisations-client';
import { organisationTexts as texts } from '../organisations-texts';

/** Hands a post over to a person or lets a deputy act in it; below, everyone who holds or held it. */
@Component({
  selector: 'app-hand-over',
  imports: [BilingualName, EntryForm, JalaliPipe, PageHeader, ResourceView, Sheet, TextPipe],
  templateUrl: './hand-over.html',
  styleUrl: './hand-over.css',
})
export class HandOver implements MayHaveUnsaved {
  readonly id = input.required<string>();
  readonly postId = input.required<string>();

  protected readonly texts = texts;
  private readonly client = inject(OrganisationsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly locale = inject(Locale);
  protected readonly post = this.client.findPost(this.postId);
  private readonly peopleClient = inject(PeopleClient);
  private readonly people = this.peopleClient.list(() => ({ limit: 100 }));
  protected readonly entry = new Entry(
    { personId: null as string | null, from: inject(Today).date(), to: null as string | null, isActing: false },
    holdPost,
    (typed) => typed,
  );
  private readonly unsent = new Unsent(this.entry.typed);
  protected readonly fields = computed<readonly EntryField[]>(() => [
    {
      name: 'personId',
      label: texts.person,
      kind: 'lookup',
      options: this.optionsOf(this.people.hasValue() ? this.people.value().items : []),
      search: async (q) => this.optionsOf((await this.peopleClient.ask({ q, limit: 20 })).items),
    },
    { name: 'from', label: texts.from, kind: 'date' },
    { name: 'to', label: texts.to, kind: 'date', isOptional: true },
    { name: 'isActing', label: texts.isActing, kind: 'check' },
  ]);

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async hold(): Promise<void> {
    const post = this.post.value();
    if (post === undefined) return;
    const handed = await this.entry.send((request, key) => this.client.hold(post, request, key));
    if (handed === null) {
      // somebody was quicker: who holds the post now stands below the form, and the next attempt goes upon that
      if (this.entry.submission.refusal()?.kind === 'stale') this.post.reload();
      return;
    }
    this.unsent.arrived();
    this.announcer.done(texts.handed, { name: handed.titleFa });
    this.back();
  }

  private optionsOf(people: readonly Person[]): LookupOption[] {
    const language = this.locale.language();
    return people.map(({ id, nameFa, nameEn, posts: [first] }) => ({
      value: id,
      name: shown({ fa: nameFa, en: nameEn }, language).text,
      detail: first === undefined ? null : shown({ fa: first.titleFa, en: first.titleEn }, language).text,
    }));
  }

  protected back(): void {
    void this.router.navigate(['/organisations']);
  }
}
