import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { role } from '@hampeyman/domain/access';
import { roleNames } from '@hampeyman/domain/posts';
import { provinceOf } from '@hampeyman/domain/provinces';
import type { Texts } from '@hampeyman/domain/texts';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { Who } from '@hampeyman/ui/who';
import { ResourceView } from '../../http';
import { Can } from '../../session';
import { OrganisationsClient } from '../organisations-client';
import { organisationTexts } from '../organisations-texts';
import { treeRows } from './organisation-tree';

/** The two agencies and their units as a tree; beside it the chosen one with its posts and who holds them. */
@Component({
  selector: 'app-organisations-page',
  imports: [BilingualName, Can, EmptyState, Icon, PageHeader, ResourceView, RouterLink, SampleBadge, TextPipe, Who],
  templateUrl: './organisations-page.html',
  styleUrl: './organisations-page.css',
})
export class OrganisationsPage {
  /** Code of the chosen organisation, from the address. */
  readonly unit = input<string | undefined>();

  protected readonly texts = organisationTexts;
  protected readonly provinceOf = provinceOf;
  private readonly client = inject(OrganisationsClient);
  protected readonly organisations = this.client.list(() => ({ limit: 100 }));
  protected readonly rows = computed(() => treeRows(this.organisations.hasValue() ? this.organisations.value().items : []));
  protected readonly chosenId = computed(() => {
    const rows = this.rows();
    return (rows.find(({ organisation }) => organisation.code === this.unit()) ?? rows[0])?.organisation.id;
  });
  protected readonly chosen = this.client.find(this.chosenId);

  protected roleOf(name: string | null): Texts | null {
    const known = role.safeParse(name);
    return known.success ? roleNames[known.data] : null;
  }
}
