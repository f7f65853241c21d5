import { DOCUMENT, DestroyRef, Service, computed, effect, inject, signal, type Signal } from '@angular/core';
import { NavigationEnd, Router, type ActivatedRouteSnapshot } from '@angular/router';
import type { Texts } from '@hampeyman/domain/texts';
import { Wording } from '@hampeyman/ui/language';
import { shellTexts } from './shell-texts';

/**
 * The title in the browser's tab, following the language: from the route (`data: { title: texts.list }`), or from a page that
 * knows better once its record is here: `inject(PageTitle).name(computed(() => task.value()?.code ?? null))`.
 */
@Service()
export class PageTitle {
  private readonly wording = inject(Wording);
  private readonly page = inject(DOCUMENT);
  private readonly router = inject(Router);
  private readonly ofRoute = signal<Texts | null>(null);
  private readonly ofPage = signal<{ readonly words: Signal<string | null> } | null>(null);

  readonly words = computed(() => {
    const route = this.ofRoute();
    return this.ofPage()?.words() ?? (route === null ? null : this.wording.say(route));
  });

  constructor() {
    this.router.events.subscribe((event) => {
      if (event instanceof NavigationEnd) this.ofRoute.set(titleOf(this.router.routerState.snapshot.root));
    });
    effect(() => {
      const words = this.words();
      const brand = this.wording.say(shellTexts.brand);
      this.page.title = words === null ? brand : `${words} | ${brand}`;
    });
  }

  /** Names the page after its record for as long as the calling page lives; null falls back to the route. */
  name(words: Signal<string | null>): void {
    const page = { words };
    this.ofPage.set(page);
    inject(DestroyRef).onDestroy(() => {
      if (this.ofPage() === page) this.ofPage.set(null);
    });
  }
}

function titleOf(route: ActivatedRouteSnapshot): Texts | null {
  const inner = route.firstChild === null ? null : titleOf(route.firstChild);
  return inner ?? (route.data['title'] as Texts | undefined) ?? null;
}
