import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { addPerson } from '@hampeyman/domain/people';
import { TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, type EntryField } from '../../entry-form';
import { Entry, written, type MayHaveUnsaved } from '../../http';
import { PeopleClient } from '../people-client';
import { peopleTexts as texts } from '../people-texts';
import { personFields } from './person-fields';

/** Adds a person, with an account where a user name is given. */
@Component({
  selector: 'app-person-form',
  imports: [EntryForm, PageHeader, TextPipe],
  template: `<div class="stack">
    <ui-page-header
      ><h1>{{ texts.add | text }}</h1></ui-page-header
    >
    <app-entry-form class="sheet" [entry]="entry" [fields]="fields" [act]="texts.add" (sent)="add()" (cancelled)="back()" />
  </div>`,
})
export class PersonForm implements MayHaveUnsaved {
  protected readonly texts = texts;
  protected readonly fields: readonly EntryField[] = [
    ...personFields,
    { name: 'password', label: texts.password, hint: texts.passwordHint, kind: 'password', isOptional: true },
  ];
  private readonly client = inject(PeopleClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly entry = new Entry(
    { nameFa: '', nameEn: '', honorificFa: '', login: '', email: '', password: '' },
    addPerson,
    ({ nameFa, nameEn, honorificFa, login, email, password }) => ({
      nameFa,
      nameEn: written(nameEn),
      honorificFa: written(honorificFa),
      login: written(login),
      email: written(email),
      password: written(password),
    }),
  );
  /** Not kept as a draft: a password must not lie in the browser. */
  private isSent = false;

  hasUnsaved(): boolean {
    return !this.isSent && Object.values(this.entry.typed()).some((value) => value !== '');
  }

  protected async add(): Promise<void> {
    const added = await this.entry.send((request, key) => this.client.add(request, key));
    if (added === null) return;
    this.isSent = true;
    this.announcer.done(texts.added, { name: added.nameFa });
    this.back();
  }

  protected back(): void {
    void this.router.navigate(['/people']);
  }
}
