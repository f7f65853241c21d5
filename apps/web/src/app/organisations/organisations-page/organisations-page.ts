import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { role } from '@hampeyman/domain/access';
import { roleNames } from '@hampeyman/domain/posts';
import { provinceOf } from '@hampeyman/domain/provinces';
import type { Organisation } from '@hampeyman/domain/organisations';
import type { Texts } from '@hampeyman/domain/texts';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { Dialogs } from '@hampeyman/ui/dialogs';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { Announcer } from '@hampeyman/ui/toasts';
import { Who } from '@hampeyman/ui/who';
import { RefusalPanel, ResourceView, Submission } from '../../http';
import { Can, Session } from '../../session';
import { OrganisationsClient } from '../organisations-client';
import { organisationTexts } from '../organisations-texts';
import { treeRows } from './organisation-tree';

/** The two agencies and their units as a tree; beside it the chosen one with its posts and who holds them. */
@Component({
  selector: 'app-organisations-page',
  imports: [
    BilingualName,
    Can,
    EmptyState,
    Icon,
    JalaliPipe,
    PageHeader,
    RefusalPanel,
    ResourceView,
    RouterLink,
    SampleBadge,
    TextPipe,
    Who,
  ],
  templateUrl: './organisations-page.html',
  styleUrl: './organisations-page.css',
})
export class OrganisationsPage {
  /** Code of the chosen organisation, from the address. */
  readonly unit = input<string | undefined>();

  protected readonly texts = organisationTexts;
  protected readonly provinceOf = provinceOf;
  protected readonly session = inject(Session);
  private readonly client = inject(OrganisationsClient);
  private readonly dialogs = inject(Dialogs);
  private readonly announcer = inject(Announcer);
  /** Closing the chosen organisation, or opening it again. */
  protected readonly life = new Submission();
  protected readonly organisations = this.client.list(() => ({ limit: 100 }));
  protected readonly rows = computed(() => treeRows(this.organisations.hasValue() ? this.organisations.value().items : []));
  protected readonly chosenId = computed(() => {
    const rows = this.rows();
    return (rows.find(({ organisation }) => organisation.code === this.unit()) ?? rows[0])?.organisation.id;
  });
  protected readonly chosen = this.client.find(this.chosenId);

  protected async close(organisation: Organisation): Promise<void> {
    const isMeant = await this.dialogs.confirm({
      heading: organisationTexts.closeHeading,
      body: organisationTexts.closeBody,
      act: organisationTexts.close,
      params: { name: organisation.nameFa },
    });
    if (isMeant) await this.live(this.client.close.bind(this.client), organisation, organisationTexts.closedNow);
  }

  protected reopen(organisation: Organisation): Promise<void> {
    return this.live(this.client.reopen.bind(this.client), organisation, organisationTexts.reopened);
  }

  private async live(work: (seen: Organisation, key: string) => Promise<Organisation>, seen: Organisation, done: Texts): Promise<void> {
    const changed = await this.life.run((key) => work(seen, key));
    if (changed !== null) this.announcer.done(done, { name: seen.nameFa });
    else if (this.life.refusal()?.kind !== 'stale') return;
    this.organisations.reload();
    this.chosen.reload();
  }

  protected roleOf(name: string | null): Texts | null {
    const known = role.safeParse(name);
    return known.success ? roleNames[known.data] : null;
  }
}
