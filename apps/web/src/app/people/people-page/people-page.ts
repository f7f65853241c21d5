import { Component, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { sideOfPosts, type Person } from '@hampeyman/domain/people';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { Control, Field } from '@hampeyman/ui/field';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { More } from '@hampeyman/ui/more';
import { PageHeader } from '@hampeyman/ui/page-header';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { Who } from '@hampeyman/ui/who';
import { RefusalPanel, ResourceView, Submission } from '../../http';
import { Can, Session } from '../../session';
import { PeopleClient } from '../people-client';
import { peopleTexts } from '../people-texts';

/** People of both agencies with the posts they hold today; their accounts for administrators. */
@Component({
  selector: 'app-people-page',
  imports: [
    BilingualName,
    Can,
    Control,
    EmptyState,
    Field,
    Icon,
    More,
    PageHeader,
    RefusalPanel,
    ResourceView,
    RouterLink,
    SampleBadge,
    TextPipe,
    Who,
  ],
  templateUrl: './people-page.html',
  styleUrl: './people-page.css',
})
export class PeoplePage {
  /** Part of a name, from the address. */
  readonly q = input<string | undefined>();

  protected readonly texts = peopleTexts;
  private readonly client = inject(PeopleClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly people = this.client.list(() => ({ q: this.q() }));
  /** Further pages of the same list. */
  private readonly more = linkedSignal<unknown, readonly Person[]>({ source: () => this.people.value(), computation: () => [] });
  private readonly cursor = linkedSignal(() => (this.people.hasValue() ? this.people.value().next : null));
  protected readonly fetching = new Submission();
  protected readonly typed = linkedSignal(() => this.q() ?? '');

  /** Whether the account of this person is the actor's to keep: that of one agency's administrator ends at their own people. */
  protected mayKeep(person: Person): boolean {
    const side = sideOfPosts(person.posts);
    // who has no post may have been added by them: the portal knows
    return this.session.can('change', 'Person', { ...person, side: side === 'NONE' ? this.session.actor()?.side : side });
  }

  protected rows(first: readonly Person[]): readonly Person[] {
    return [...first, ...this.more()];
  }

  protected next(): string | null {
    return this.cursor();
  }

  protected async fetch(): Promise<void> {
    const cursor = this.cursor();
    if (cursor === null) return;
    const page = await this.fetching.run(() => this.client.next({ q: this.q() }, cursor));
    if (page === null) return;
    this.more.update((rows) => [...rows, ...page.items]);
    this.cursor.set(page.next);
  }

  protected search(event: Event): void {
    event.preventDefault();
    void this.router.navigate(['/people'], { queryParams: { q: this.typed().trim() === '' ? null : this.typed().trim() } });
  }
}
