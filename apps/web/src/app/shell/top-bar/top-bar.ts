import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readsContent } from '@hampeyman/domain/access';
import { JalaliPipe, Today } from '@hampeyman/ui/dates';
import { BilingualName, TextPipe, Wording } from '@hampeyman/ui/language';
import { Segmented, type Segment } from '@hampeyman/ui/segmented';
import type { CalendarChoice } from '@hampeyman/domain/sessions';
import type { Language } from '@hampeyman/domain/texts';
import { Preferences } from '../../preferences';
import { SearchBox } from '../../search-box/search-box';
import { Session } from '../../session';
import { Logo } from '../logo/logo';
import { PersonMenu } from '../person-menu/person-menu';
import { shellTexts } from '../shell-texts';

/** Above every page: the mark, the search, how far the data reaches, how this reader reads, and who is here. */
@Component({
  selector: 'app-top-bar',
  imports: [BilingualName, JalaliPipe, Logo, PersonMenu, RouterLink, SearchBox, Segmented, TextPipe],
  templateUrl: './top-bar.html',
  styleUrl: './top-bar.css',
})
export class TopBar {
  protected readonly texts = shellTexts;
  protected readonly today = inject(Today).date;
  protected readonly session = inject(Session);
  protected readonly preferences = inject(Preferences);
  private readonly wording = inject(Wording);

  /** The search finds content of memoranda; an administrator of accounts would look in vain. */
  protected readonly searches = computed(() => {
    const actor = this.session.actor();
    return actor !== null && readsContent(actor);
  });

  protected readonly calendars = computed<readonly Segment<CalendarChoice>[]>(() => [
    { value: 'jalali', name: this.wording.say(shellTexts.jalali) },
    { value: 'gregorian', name: this.wording.say(shellTexts.gregorian) },
  ]);
  protected readonly languages = computed<readonly Segment<Language>[]>(() => [
    { value: 'fa', name: this.wording.say(shellTexts.persian), lang: 'fa' },
    { value: 'en', name: this.wording.say(shellTexts.english), lang: 'en' },
  ]);
}
