import { Component, Injector, computed, inject, input, runInInjectionContext, type OnInit } from '@angular/core';
import { Router } from '@angular/router';
import { changePost, post, roleNames, scopeNames, type Post } from '@hampeyman/domain/posts';
import { provinces } from '@hampeyman/domain/provinces';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent, choicesOf, type EntryField } from '../../entry-form';
import { Entry, Revision, written } from '../../http';
import { OrganisationsClient } from '../organisations-client';
import { organisationTexts as texts } from '../organisations-texts';

type Typed = Readonly<Record<'titleFa' | 'titleEn' | 'role' | 'scopeLevel' | 'scopeProvinceCode', string> & { isFocalPoint: boolean }>;

const province: EntryField = {
  name: 'scopeProvinceCode',
  label: texts.provinceLabel,
  kind: 'choice',
  choices: provinces.map(({ code, nameFa, nameEn }) => ({ value: code, name: { fa: nameFa, en: nameEn } })),
};

/** Changes the title of a post, its role in the portal, and how far it reaches; rights follow with the next request of its holder. */
@Component({
  selector: 'app-post-change-form',
  imports: [BilingualName, EntryForm, PageHeader, TextPipe],
  template: `<div class="stack">
    <ui-page-header>
      <ng-container over
        ><ui-name [fa]="post().organisationFa" [en]="post().organisationEn" />&ngsp;<bdi class="code">{{ post().code }}</bdi></ng-container
      >
      <h1>{{ texts.editPost | text }}</h1>
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
export class PostChangeForm implements OnInit {
  readonly post = input.required<Post>();

  protected readonly texts = texts;
  protected readonly fields = computed<readonly EntryField[]>(() => [
    { name: 'titleFa', label: texts.titleFa, kind: 'line' },
    { name: 'titleEn', label: texts.titleEn, kind: 'latin', isOptional: true },
    { name: 'role', label: texts.role, kind: 'choice', choices: choicesOf(roleNames), isOptional: true },
    { name: 'scopeLevel', label: texts.scope, kind: 'choice', choices: choicesOf(scopeNames) },
    ...(this.entry.typed().scopeLevel === 'PROVINCE' ? [province] : []),
    { name: 'isFocalPoint', label: texts.focalPoint, hint: texts.focalPointHint, kind: 'check' },
  ]);
  private readonly client = inject(OrganisationsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  protected entry!: Entry<Typed, typeof changePost>;
  protected revision!: Revision<Post, Typed>;
  private unsent!: Unsent<Typed>;

  ngOnInit(): void {
    runInInjectionContext(this.injector, () => {
      this.entry = new Entry(typedOf(this.post()), changePost, (typed) => ({
        titleFa: typed.titleFa,
        titleEn: written(typed.titleEn),
        role: written(typed.role),
        scopeLevel: typed.scopeLevel,
        scopeProvinceCode: typed.scopeLevel === 'PROVINCE' ? written(typed.scopeProvinceCode) : null,
        isFocalPoint: typed.isFocalPoint,
      }));
      this.revision = new Revision(post, typedOf, this.entry.typed);
      this.unsent = new Unsent(this.entry.typed);
    });
  }

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async save(): Promise<void> {
    const saved = await this.entry.sendUpon(this.revision, this.post(), (upon, request) => this.client.changePost(upon, request));
    if (saved === null) return;
    this.unsent.arrived();
    this.announcer.done(texts.postChanged, { name: saved.titleFa });
    this.back();
  }

  protected back(): void {
    void this.router.navigate(['/organisations', this.post().organisationId, 'posts', this.post().id]);
  }
}

function typedOf({ titleFa, titleEn, role, scopeLevel, scopeProvinceCode, isFocalPoint }: Post): Typed {
  return { titleFa, titleEn: titleEn ?? '', role: role ?? '', scopeLevel, scopeProvinceCode: scopeProvinceCode ?? '', isFocalPoint };
}
