import { Component, computed, inject, input } from '@angular/core';
import type { Meeting } from '@hampeyman/domain/meetings';
import { ordinal } from '@hampeyman/domain/persian';
import { shown } from '@hampeyman/domain/texts';
import { Locale, Wording } from '@hampeyman/ui/language';
import { meetingsTexts } from './meetings-texts';

/** What people call a meeting: «چهارمین جلسه کارگروه استانی خراسان جنوبی». */
@Component({ selector: 'app-meeting-name', template: `<bdi>{{ name() }}</bdi>` })
export class MeetingName {
  readonly meeting = input.required<Pick<Meeting, 'sequenceNo' | 'committee'>>();

  private readonly locale = inject(Locale);
  private readonly wording = inject(Wording);
  protected readonly name = computed(() => {
    const { sequenceNo, committee } = this.meeting();
    const language = this.locale.language();
    const name = this.wording.say(meetingsTexts.name, {
      ordinal: ordinal(sequenceNo, language),
      committee: shown({ fa: committee.titleFa, en: committee.titleEn }, language).text,
    });
    return name.charAt(0).toUpperCase() + name.slice(1);
  });
}
