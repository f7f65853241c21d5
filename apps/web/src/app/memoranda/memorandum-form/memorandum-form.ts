import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { partyRoleTexts, registerMemorandum } from '@hampeyman/domain/memoranda';
import type { Organisation } from '@hampeyman/domain/organisations';
import { TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent, choicesOf, type EntryField } from '../../entry-form';
import { Entry, type MayHaveUnsaved } from '../../http';
import { OrganisationChoices } from '../../organisations/organisation-choices';
import { Session } from '../../session';
import { MemorandaClient } from '../memoranda-client';
import { memorandumFields, memorandumRequest, noMemorandum, type TypedMemorandum } from './memorandum-fields';
import { memorandumFormTexts } from './memorandum-form-texts';

const places = ['ministry', 'acecr', 'third'] as const;

/** Which organisations may stand in a place. */
const fits: Readonly<Record<(typeof places)[number], (one: Organisation) => boolean>> = {
  ministry: ({ side }) => side === 'MINISTRY',
  acecr: ({ side }) => side === 'ACECR',
  third: ({ side }) => side !== null,
};

type Typed = TypedMemorandum &
  Readonly<{
    code: string;
    ministry: string | null;
    ministryRole: string;
    acecr: string | null;
    acecrRole: string;
    third: string | null;
    thirdRole: string;
  }>;

/** Registers a memorandum as a draft, with its parties and their roles. */
@Component({
  selector: 'app-memorandum-form',
  imports: [EntryForm, PageHeader, TextPipe],
  template: `<div class="stack">
    <ui-page-header
      ><h1>{{ texts.register | text }}</h1></ui-page-header
    >
    <p class="soft">{{ texts.registerLead | text }}</p>
    <app-entry-form class="sheet" [entry]="entry" [fields]="fields()" [act]="texts.registerAct" (sent)="register()" (cancelled)="back()" />
  </div>`,
})
export class MemorandumForm implements MayHaveUnsaved {
  protected readonly texts = memorandumFormTexts;
  private readonly client = inject(MemorandaClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  private readonly organisations = new OrganisationChoices();
  protected readonly entry = new Entry(
    {
      ...noMemorandum,
      code: '',
      ministry: null,
      ministryRole: 'CLIENT',
      acecr: null,
      acecrRole: 'EXECUTOR',
      third: null,
      thirdRole: 'PARTNER',
    },
    registerMemorandum,
    (typed) => ({ code: typed.code, ...memorandumRequest(typed), parties: this.partiesOf(typed) }),
  );
  private readonly unsent = new Unsent(this.entry.typed);
  protected readonly fields = computed<readonly EntryField[]>(() => [
    { name: 'code', label: memorandumFormTexts.code, kind: 'latin', hint: memorandumFormTexts.codeHint },
    ...memorandumFields,
    ...places.flatMap((place): EntryField[] => [
      {
        name: place,
        label: memorandumFormTexts[place],
        kind: 'lookup',
        options: this.organisations.options(fits[place]),
        search: (q) => this.organisations.search(q, fits[place]),
        isOptional: place === 'third',
      },
      { name: `${place}Role`, label: memorandumFormTexts[`${place}Role`], kind: 'choice', choices: choicesOf(partyRoleTexts) },
    ]),
  ]);

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async register(): Promise<void> {
    const made = await this.entry.send((request, key) => this.client.register(request, key));
    if (made === null) return;
    this.unsent.arrived();
    // rights name the memoranda of the agency, and there is a new one
    await this.session.refresh();
    this.announcer.done(memorandumFormTexts.registered, { code: made.code });
    await this.router.navigate(['/memoranda', made.id]);
  }

  protected back(): void {
    void this.router.navigate(['/memoranda']);
  }

  private partiesOf(typed: Typed): object[] {
    return places.flatMap((place) => {
      const organisationId = typed[place];
      if (organisationId === null) return [];
      const side = this.organisations.known().find((one) => one.id === organisationId)?.side ?? null;
      return [{ organisationId, side, role: typed[`${place}Role`] }];
    });
  }
}
