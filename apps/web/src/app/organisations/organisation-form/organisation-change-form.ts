import { Component, Injector, computed, inject, input, runInInjectionContext, type OnInit } from '@angular/core';
import { Router } from '@angular/router';
import { changeOrganisation, organisation, type Organisation } from '@hampeyman/domain/organisations';
import { TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent, type EntryField } from '../../entry-form';
import { Entry, Revision, written } from '../../http';
import { OrganisationChoices } from '../organisation-choices';
import { OrganisationsClient } from '../organisations-client';
import { organisationTexts as texts } from '../organisations-texts';

type Typed = Readonly<Record<'nameFa' | 'nameEn', string> & { parentId: string | null }>;

/** Changes the names of an organisation, or moves it with its units under another one of its side. */
@Component({
  selector: 'app-organisation-change-form',
  imports: [EntryForm, PageHeader, TextPipe],
  template: `<div class="stack">
    <ui-page-header>
      <ng-container over
        ><bdi class="code">{{ organisation().code }}</bdi></ng-container
      >
      <h1>{{ texts.rename | text }}</h1>
    </ui-page-header>
    <app-entry-form
      class="sheet"
      [entry]="entry"
      [revision]="revision"
      [fields]="fields()"
      [act]="texts.save"
      (sent)="save()"
      (cancelled)="back()"
    />
  </div>`,
})
export class OrganisationChangeForm implements OnInit {
  readonly organisation = input.required<Organisation>();

  protected readonly texts = texts;
  protected readonly fields = computed<readonly EntryField[]>(() => [
    { name: 'nameFa', label: texts.nameFa, kind: 'line' },
    { name: 'nameEn', label: texts.nameEn, kind: 'latin', isOptional: true },
    {
      name: 'parentId',
      label: texts.parent,
      kind: 'lookup',
      options: this.organisations.options((one) => this.mayBeAbove(one)),
      search: (q) => this.organisations.search(q, (one) => this.mayBeAbove(one)),
      isOptional: true,
    },
  ]);
  private readonly organisations = new OrganisationChoices();
  private readonly client = inject(OrganisationsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  protected entry!: Entry<Typed, typeof changeOrganisation>;
  protected revision!: Revision<Organisation, Typed>;
  private unsent!: Unsent<Typed>;

  ngOnInit(): void {
    runInInjectionContext(this.injector, () => {
      this.entry = new Entry(typedOf(this.organisation()), changeOrganisation, (typed) => ({
        nameFa: typed.nameFa,
        nameEn: written(typed.nameEn),
        parentId: typed.parentId,
      }));
      this.revision = new Revision(organisation, typedOf, this.entry.typed);
      this.unsent = new Unsent(this.entry.typed);
    });
  }

  private mayBeAbove(one: Organisation): boolean {
    const { id, side } = this.organisation();
    return one.id !== id && one.side === side && one.closedOn === null;
  }

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async save(): Promise<void> {
    const saved = await this.entry.sendUpon(this.revision, this.organisation(), (upon, request) => this.client.change(upon, request));
    if (saved === null) return;
    this.unsent.arrived();
    this.announcer.done(texts.organisationChanged);
    this.back();
  }

  protected back(): void {
    void this.router.navigate(['/organisations'], { queryParams: { unit: this.organisation().code } });
  }
}

function typedOf({ nameFa, nameEn, parentId }: Organisation): Typed {
  return { nameFa, nameEn: nameEn ?? '', parentId };
}
