import { Component, ElementRef, inject, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { JalaliPipe, Today } from '@hampeyman/ui/dates';
import { TextPipe } from '@hampeyman/ui/language';
import { filter, map, pairwise, startWith } from 'rxjs';
import { Session } from '../session';
import { BottomBar } from './bottom-bar/bottom-bar';
import { Logo } from './logo/logo';
import { Rail } from './rail/rail';
import { shellTexts } from './shell-texts';
import { TopBar } from './top-bar/top-bar';

/** The frame of every page behind the door: places, top bar, the page itself; on paper a letterhead instead. */
@Component({
  selector: 'app-shell',
  imports: [BottomBar, JalaliPipe, Logo, Rail, RouterOutlet, TextPipe, TopBar],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export class Shell {
  protected readonly texts = shellTexts;
  protected readonly me = inject(Session).me;
  protected readonly today = inject(Today).date;
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  constructor() {
    const router = inject(Router);
    // A new page is read from its beginning (WCAG 2.4.3); a changed filter in the same page keeps the focus where it is.
    router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map(({ urlAfterRedirects }) => urlAfterRedirects.split(/[?#]/)[0] ?? ''),
        startWith(router.url.split(/[?#]/)[0] ?? ''),
        pairwise(),
        filter(([before, after]) => before !== after),
        takeUntilDestroyed(),
      )
      .subscribe(() => {
        this.focusPage();
      });
  }

  protected focusPage(): void {
    this.main().nativeElement.focus({ preventScroll: true });
  }
}
