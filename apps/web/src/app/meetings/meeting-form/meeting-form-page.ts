import { Component, inject, input, viewChild } from '@angular/core';
import { PageHeader } from '@hampeyman/ui/page-header';
import { TextPipe } from '@hampeyman/ui/language';
import { ResourceView, type MayHaveUnsaved } from '../../http';
import { MeetingName } from '../meeting-name';
import { MeetingsClient } from '../meetings-client';
import { MeetingForm } from './meeting-form';
import { meetingFormTexts } from './meeting-form-texts';

/** The page on which a meeting is planned, or its plan changed when the address names one. */
@Component({
  selector: 'app-meeting-form-page',
  imports: [MeetingForm, MeetingName, PageHeader, ResourceView, TextPipe],
  template: `@if (id() === undefined) {
      <ui-page-header>
        <h1>{{ texts.planTitle | text }}</h1>
      </ui-page-header>
      <app-meeting-form [committeeId]="committeeId() ?? null" />
    } @else {
      <ng-container *appResource="meeting; let found; lines: 10">
        <ui-page-header>
          <ng-container over><app-meeting-name [meeting]="found" /></ng-container>
          <h1>{{ texts.changeTitle | text }}</h1>
        </ui-page-header>
        <app-meeting-form [meeting]="found" />
      </ng-container>
    }`,
})
export class MeetingFormPage implements MayHaveUnsaved {
  /** From the address. */
  readonly id = input<string>();
  readonly committeeId = input<string>();

  protected readonly texts = meetingFormTexts;
  protected readonly meeting = inject(MeetingsClient).find(this.id);
  private readonly form = viewChild(MeetingForm);

  hasUnsaved(): boolean {
    return this.form()?.hasUnsaved() ?? false;
  }
}
