import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { addPost, roleNames, scopeNames } from '@hampeyman/domain/posts';
import { provinces } from '@hampeyman/domain/provinces';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent, choicesOf, type EntryField } from '../../entry-form';
import { Entry, written, type MayHaveUnsaved } from '../../http';
import { OrganisationsClient } from '../organisations-client';
import { organisationTexts as texts } from '../organisations-texts';

/** Adds a post to an organisation, with its role in the portal and how far it reaches. */
@Component({
  selector: 'app-post-form',
  imports: [BilingualName, EntryForm, PageHeader, TextPipe],
  template: `<div class="stack">
    <ui-page-header>
      <ng-container over>
        @if (organisation.hasValue()) {
          <ui-name [fa]="organisation.value().nameFa" [en]="organisation.value().nameEn" />
        }
      </ng-container>
      <h1>{{ texts.addPost | text }}</h1>
    </ui-page-header>
    <app-entry-form class="sheet" [entry]="entry" [fields]="fields()" [act]="texts.addPost" (sent)="add()" (cancelled)="back()" />
  </div>`,
})
export class PostForm implements MayHaveUnsaved {
  readonly id = input.required<string>();

  protected readonly texts = texts;
  private readonly client = inject(OrganisationsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly organisation = this.client.find(this.id);
  protected readonly entry = new Entry(
    { code: '', titleFa: '', titleEn: '', role: '', scopeLevel: 'AGENCY', scopeProvinceCode: '', isFocalPoint: false },
    addPost,
    ({ code, titleFa, titleEn, role, scopeLevel, scopeProvinceCode, isFocalPoint }) => ({
      organisationId: this.id(),
      code,
      titleFa,
      titleEn: written(titleEn),
      role: written(role),
      scopeLevel,
      scopeProvinceCode: scopeLevel === 'PROVINCE' ? written(scopeProvinceCode) : null,
      isFocalPoint,
    }),
  );
  private readonly unsent = new Unsent(this.entry.typed);
  protected readonly fields = computed<readonly EntryField[]>(() => [
    { name: 'code', label: texts.code, hint: texts.codeHint, kind: 'latin' },
    { name: 'titleFa', label: texts.titleFa, kind: 'line' },
    { name: 'titleEn', label: texts.titleEn, kind: 'latin', isOptional: true },
    { name: 'role', label: texts.role, kind: 'choice', choices: choicesOf(roleNames), isOptional: true },
    { name: 'scopeLevel', label: texts.scope, kind: 'choice', choices: choicesOf(scopeNames) },
    ...(this.entry.typed().scopeLevel === 'PROVINCE' ? [this.province] : []),
    { name: 'isFocalPoint', label: texts.focalPoint, hint: texts.focalPointHint, kind: 'check' },
  ]);
  private readonly province: EntryField = {
    name: 'scopeProvinceCode',
    label: texts.provinceLabel,
    kind: 'choice',
    choices: provinces.map(({ code, nameFa, nameEn }) => ({ value: code, name: { fa: nameFa, en: nameEn } })),
  };

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async add(): Promise<void> {
    const added = await this.entry.send((request, key) => this.client.addPost(request, key));
    if (added === null) return;
    this.unsent.arrived();
    this.announcer.done(texts.postAdded, { name: added.titleFa });
    this.back();
  }

  protected back(): void {
    const unit = this.organisation.hasValue() ? this.organisation.value().code : null;
    void this.router.navigate(['/organisations'], { queryParams: { unit } });
  }
}
