import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Theme } from '@hampeyman/domain/sessions';
import { shown, type Texts } from '@hampeyman/domain/texts';
import { Icon, type IconName } from '@hampeyman/ui/icon';
import { BilingualName, Locale, TextPipe } from '@hampeyman/ui/language';
import { Menu } from '@hampeyman/ui/menu';
import { Preferences, type Reading } from '../../preferences';
import { Session } from '../../session';
import { initials } from '../initials';
import { shellTexts } from '../shell-texts';

interface Choice {
  readonly name: Texts;
  readonly icon: IconName;
  readonly isOn: boolean;
  readonly change: Partial<Reading>;
  /** Language of the name, where it says itself in its own. */
  readonly lang?: string;
}

interface ChoiceGroup {
  readonly key: keyof Reading;
  /** Whether the choice also stands in the top bar where that is wide enough. */
  readonly isInTopBar: boolean;
  readonly choices: readonly Choice[];
}

/** The person and the post in which they act; behind it brightness, language and calendar, and the way out. */
@Component({
  selector: 'app-person-menu',
  imports: [Menu, BilingualName, Icon, RouterLink, TextPipe],
  templateUrl: './person-menu.html',
  styleUrl: './person-menu.css',
})
export class PersonMenu {
  protected readonly texts = shellTexts;
  protected readonly session = inject(Session);
  private readonly preferences = inject(Preferences);
  private readonly locale = inject(Locale);

  protected readonly name = computed(() => {
    const person = this.session.me()?.person;
    return person === undefined ? '' : shown({ fa: person.nameFa, en: person.nameEn }, this.locale.language()).text;
  });
  /** Stands in the name of the button, which begins with the words seen on it (WCAG 2.5.3). */
  protected readonly postName = computed(() => {
    const post = this.session.me()?.post ?? null;
    const language = this.locale.language();
    return post === null ? shellTexts.noPost[language] : shown({ fa: post.titleFa, en: post.titleEn }, language).text;
  });
  protected readonly letters = computed(() => initials(this.name()));
  protected readonly groups = computed<readonly ChoiceGroup[]>(() => [
    { key: 'theme', isInTopBar: false, choices: this.themes() },
    {
      key: 'language',
      isInTopBar: true,
      choices: [
        { name: shellTexts.persian, icon: 'language', isOn: this.preferences.language() === 'fa', change: { language: 'fa' }, lang: 'fa' },
        {
          name: shellTexts.inEnglish,
          icon: 'language',
          isOn: this.preferences.language() === 'en',
          change: { language: 'en' },
          lang: 'en',
        },
      ],
    },
    {
      key: 'calendar',
      isInTopBar: true,
      choices: [
        { name: shellTexts.jalali, icon: 'calendar', isOn: this.preferences.calendar() === 'jalali', change: { calendar: 'jalali' } },
        {
          name: shellTexts.gregorian,
          icon: 'calendar',
          isOn: this.preferences.calendar() === 'gregorian',
          change: { calendar: 'gregorian' },
        },
      ],
    },
  ]);

  /** The whole portal is read anew: nothing seen or allowed in one post stays on the screen in another. */
  protected actIn(postId: string): void {
    if (postId === this.session.me()?.post?.id) return;
    this.session.actIn(postId);
    location.assign('/');
  }

  private themes(): readonly Choice[] {
    const icons: Readonly<Record<Theme, IconName>> = { system: 'contrast', light: 'sun', dark: 'moon' };
    const list: readonly Theme[] = ['system', 'light', 'dark'];
    return list.map((theme) => ({
      name: shellTexts[theme],
      icon: icons[theme],
      isOn: this.preferences.theme() === theme,
      change: { theme },
    }));
  }
}
