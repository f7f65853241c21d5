import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { foundKinds, type Found } from '@hampeyman/domain/search';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { Icon, type IconName } from '@hampeyman/ui/icon';
import { BilingualName, TextPipe, Wording } from '@hampeyman/ui/language';
import { Segmented, type Segment } from '@hampeyman/ui/segmented';
import { ResourceView } from '../../http';
import { SearchClient } from '../search-client';
import { foundKindNames, searchTexts } from '../search-texts';

const most = 50;
const everything = 'ALL';

const icons: Readonly<Record<Found['kind'], IconName>> = {
  TASK: 'tasks',
  DECISION: 'decisions',
  MEETING: 'meetings',
  OBLIGATION: 'memorandum',
  INDICATOR: 'indicators',
};
const places: Readonly<Record<Found['kind'], string>> = {
  TASK: '/tasks',
  DECISION: '/decisions',
  MEETING: '/meetings',
  OBLIGATION: '/obligations',
  INDICATOR: '/indicators',
};

/** Everything that holds the words of the address, an exact code first. */
@Component({
  selector: 'app-search-page',
  imports: [BilingualName, EmptyState, Icon, ResourceView, RouterLink, Segmented, TextPipe],
  templateUrl: './search-page.html',
  styleUrl: './search-page.css',
})
export class SearchPage {
  /** From the address. */
  readonly q = input('');
  readonly kind = input<string>();

  protected readonly texts = searchTexts;
  protected readonly kinds = foundKindNames;
  protected readonly icons = icons;
  protected readonly most = most;
  private readonly router = inject(Router);
  private readonly wording = inject(Wording);

  protected readonly typed = computed(() => (this.q() as string | undefined) ?? '');
  protected readonly chosen = computed(() => foundKinds.find((kind) => kind === this.kind()) ?? everything);
  protected readonly segments = computed((): Segment[] => [
    { value: everything, name: this.wording.say(searchTexts.all) },
    ...foundKinds.map((kind) => ({ value: kind, name: this.wording.say(foundKindNames[kind]) })),
  ]);
  protected readonly found = inject(SearchClient).find(() => ({
    q: this.typed(),
    kind: this.chosen() === everything ? null : this.chosen(),
    limit: most,
  }));

  protected find(event: Event, q: string): void {
    event.preventDefault();
    void this.router.navigate([], { queryParams: { q: q.trim() }, queryParamsHandling: 'merge' });
  }

  protected among(kind: string): void {
    void this.router.navigate([], {
      queryParams: { kind: kind === everything ? null : kind },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected addressOf(found: Found): string[] {
    return [places[found.kind], found.id];
  }
}
