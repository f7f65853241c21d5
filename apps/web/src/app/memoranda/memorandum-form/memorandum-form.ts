import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { partyRoleTexts, registerMemorandum } from '@hampeyman/domain/memoranda';
import { shown } from '@hampeyman/domain/texts';
import { Locale, TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent, choicesOf, type EntryField } from '../../entry-form';
import { Entry, type MayHaveUnsaved } from '../../http';
import { OrganisationsClient } from '../../organisations/organisations-client';
import { Session } from '../../session';
import { MemorandaClient } from '../memoranda-client';
import { memorandumFields, memorandumRequest, noMemorandum, type TypedMemorandum } from './memorandum-fields';
import { memorandumFormTexts } from './memorandum-form-texts';

const places = ['ministry', 'acecr', 'third'] as const;

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
  private readonly locale = inject(Locale);
  private readonly organisations = inject(OrganisationsClient).list(() => ({ limit: 100 }));
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
  private readonly known = computed(() => (this.organisations.hasValue() ? this.organisations.value().items : []));
  protected readonly fields = computed<readonly EntryField[]>(() => [
    { name: 'code', label: memorandumFormTexts.code, kind: 'latin', hint: memorandumFormTexts.codeHint },
    ...memorandumFields,
    ...places.flatMap((place): EntryField[] => [
      { name: place, label: memorandumFormTexts[place], kind: 'lookup', options: this.optionsFor(place), isOptional: place === 'third' },
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

  private optionsFor(place: (typeof places)[number]) {
    const side = place === 'third' ? null : place === 'ministry' ? 'MINISTRY' : 'ACECR';
    return this.known()
      .filter((one) => one.side !== null && (side === null || one.side === side))
      .map((one) => ({ value: one.id, name: shown({ fa: one.nameFa, en: one.nameEn }, this.locale.language()).text, detail: one.code }));
  }

  private partiesOf(typed: Typed): object[] {
    return places.flatMap((place) => {
      const organisationId = typed[place];
      if (organisationId === null) return [];
      const side = this.known().find((one) => one.id === organisationId)?.side ?? null;
      return [{ organisationId, side, role: typed[`${place}Role`] }];
    });
  }
}
