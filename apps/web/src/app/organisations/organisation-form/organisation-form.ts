import { Component, Injector, computed, inject, input, runInInjectionContext, type OnInit } from '@angular/core';
import { Router } from '@angular/router';
import { addOrganisation } from '@hampeyman/domain/organisations';
import { provinces } from '@hampeyman/domain/provinces';
import { TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Announcer } from '@hampeyman/ui/toasts';
import { partyNames } from '@hampeyman/domain/organisations';
import { EntryForm, Unsent, choicesOf, type EntryField } from '../../entry-form';
import { Entry, written, type MayHaveUnsaved } from '../../http';
import { OrganisationChoices } from '../organisation-choices';
import { OrganisationsClient } from '../organisations-client';
import { organisationTexts as texts } from '../organisations-texts';

/** Adds an agency, or a unit under an organisation, on whose side it then stands. */
@Component({
  selector: 'app-organisation-form',
  imports: [EntryForm, PageHeader, TextPipe],
  template: `<div class="stack">
    <ui-page-header
      ><h1>{{ texts.add | text }}</h1></ui-page-header
    >
    <app-entry-form class="sheet" [entry]="entry" [fields]="fields()" [act]="texts.add" (sent)="add()" (cancelled)="back()" />
  </div>`,
})
export class OrganisationForm implements MayHaveUnsaved, OnInit {
  /** Id of the organisation above, from the address. */
  readonly parent = input<string | undefined>();

  protected readonly texts = texts;
  private readonly client = inject(OrganisationsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly organisations = new OrganisationChoices();
  private readonly injector = inject(Injector);
  protected readonly entry = new Entry(
    { parentId: null as string | null, side: '', code: '', nameFa: '', nameEn: '', provinceCode: '' },
    addOrganisation,
    ({ parentId, side, code, nameFa, nameEn, provinceCode }) => {
      const above = this.organisations.known().find((one) => one.id === parentId);
      return {
        parentId,
        side: above === undefined ? written(side) : above.side,
        code,
        nameFa,
        nameEn: written(nameEn),
        provinceCode: written(provinceCode),
      };
    },
  );
  private unsent!: Unsent<object>;
  protected readonly fields = computed<readonly EntryField[]>(() => {
    const isRoot = this.entry.typed().parentId === null;
    return [
      {
        name: 'parentId',
        label: texts.parent,
        kind: 'lookup',
        options: this.organisations.options((one) => one.closedOn === null),
        search: (q) => this.organisations.search(q, (one) => one.closedOn === null),
        isOptional: true,
      },
      ...(isRoot ? [{ name: 'side', label: texts.side, kind: 'choice' as const, choices: choicesOf(partyNames), isOptional: true }] : []),
      { name: 'code', label: texts.code, hint: texts.codeHint, kind: 'latin' },
      { name: 'nameFa', label: texts.nameFa, kind: 'line' },
      { name: 'nameEn', label: texts.nameEn, kind: 'latin', isOptional: true },
      {
        name: 'provinceCode',
        label: texts.provinceLabel,
        kind: 'choice',
        isOptional: true,
        choices: provinces.map(({ code, nameFa, nameEn }) => ({ value: code, name: { fa: nameFa, en: nameEn } })),
      },
    ];
  });

  ngOnInit(): void {
    this.entry.set({ parentId: this.parent() ?? null });
    this.unsent = runInInjectionContext(this.injector, () => new Unsent<object>(this.entry.typed));
  }

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async add(): Promise<void> {
    const added = await this.entry.send((request, key) => this.client.add(request, key));
    if (added === null) return;
    this.unsent.arrived();
    this.announcer.done(texts.organisationAdded, { name: added.nameFa });
    await this.router.navigate(['/organisations'], { queryParams: { unit: added.code } });
  }

  protected back(): void {
    void this.router.navigate(['/organisations']);
  }
}
