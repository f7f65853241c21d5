import { Component, Injector, inject, input, runInInjectionContext, type OnInit } from '@angular/core';
import { Router } from '@angular/router';
import { changePerson, type Person } from '@hampeyman/domain/people';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, type EntryField } from '../../entry-form';
import { Entry, written } from '../../http';
import { Can } from '../../session';
import { PeopleClient } from '../people-client';
import { peopleTexts as texts } from '../people-texts';
import { ErasurePanel } from './erasure-panel';
import { personFields } from './person-fields';
import { SecondFactorPanel } from './second-factor-panel';

type Typed = Readonly<Record<'nameFa' | 'nameEn' | 'honorificFa' | 'login' | 'email' | 'password', string> & { isDisabled: boolean }>;

/** Changes names, user name or password of a person, and closes or opens the account. Nothing is kept as a draft: a password must not lie in the browser. */
@Component({
  selector: 'app-person-change-form',
  imports: [BilingualName, Can, EntryForm, ErasurePanel, PageHeader, SecondFactorPanel, TextPipe],
  template: `<div class="stack">
    <ui-page-header>
      <ng-container over><ui-name [fa]="person().nameFa" [en]="person().nameEn" /></ng-container>
      <h1>{{ texts.changeOf | text }}</h1>
    </ui-page-header>
    <app-entry-form class="sheet" [entry]="entry" [fields]="fields" [act]="texts.save" (sent)="save()" (cancelled)="back()" />
    <app-second-factor-panel *appCan="'read-account'; on: 'Person'" [person]="person()" />
    <app-erasure-panel [person]="person()" (erased)="leave()" />
  </div>`,
})
export class PersonChangeForm implements OnInit {
  readonly person = input.required<Person>();

  protected readonly texts = texts;
  protected readonly fields: readonly EntryField[] = [
    ...personFields,
    { name: 'password', label: texts.newPassword, hint: texts.newPasswordHint, kind: 'password', isOptional: true },
    { name: 'isDisabled', label: texts.isDisabled, kind: 'check' },
  ];
  private readonly client = inject(PeopleClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  protected entry!: Entry<Typed, typeof changePerson>;
  private pristine = '';
  private isSent = false;

  ngOnInit(): void {
    const { nameFa, nameEn, honorificFa, login, email, isDisabled } = this.person();
    const typed: Typed = {
      nameFa,
      nameEn: nameEn ?? '',
      honorificFa: honorificFa ?? '',
      login: login ?? '',
      email: email ?? '',
      password: '',
      isDisabled,
    };
    runInInjectionContext(this.injector, () => {
      this.entry = new Entry(typed, changePerson, (values) => ({
        nameFa: values.nameFa,
        nameEn: written(values.nameEn),
        honorificFa: written(values.honorificFa),
        login: written(values.login),
        email: written(values.email),
        isDisabled: values.isDisabled,
        ...(values.password === '' ? {} : { password: values.password }),
      }));
    });
    this.pristine = JSON.stringify(typed);
  }

  hasUnsaved(): boolean {
    return !this.isSent && JSON.stringify(this.entry.typed()) !== this.pristine;
  }

  protected async save(): Promise<void> {
    const saved = await this.entry.send((request) => this.client.change(this.person(), request));
    if (saved === null) return;
    this.isSent = true;
    this.announcer.done(texts.changed, { name: saved.nameFa });
    this.back();
  }

  /** Nothing of what is typed is wanted any more. */
  protected leave(): void {
    this.isSent = true;
    this.back();
  }

  protected back(): void {
    void this.router.navigate(['/people']);
  }
}
