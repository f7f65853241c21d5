import { Service, computed, inject } from '@angular/core';
import { Router, type Routes } from '@angular/router';
import { readsContent, type Actor } from '@hampeyman/domain/access';
import type { Texts } from '@hampeyman/domain/texts';
import type { IconName } from '@hampeyman/ui/icon';
import { Session } from '../session';
import { placeTexts } from './places-texts';

/** One place of the portal, shown in the rail, and on a phone in the bottom bar or behind «بیشتر». */
export interface Place {
  readonly path: string;
  readonly name: Texts;
  readonly icon: IconName;
  readonly group: 'work' | 'administration';
  /** Whether it stands in the bottom bar of a phone. */
  readonly isNear: boolean;
}

/** Every place in the order of the rail; one appears as soon as its route exists, so nothing leads nowhere. */
const places: readonly Place[] = [
  { path: 'dashboard', name: placeTexts.dashboard, icon: 'dashboard', group: 'work', isNear: true },
  { path: 'my-work', name: placeTexts['my-work'], icon: 'my-work', group: 'work', isNear: true },
  { path: 'memoranda', name: placeTexts.memoranda, icon: 'memorandum', group: 'work', isNear: false },
  { path: 'tasks', name: placeTexts.tasks, icon: 'tasks', group: 'work', isNear: true },
  { path: 'meetings', name: placeTexts.meetings, icon: 'meetings', group: 'work', isNear: true },
  { path: 'decisions', name: placeTexts.decisions, icon: 'decisions', group: 'work', isNear: false },
  { path: 'committees', name: placeTexts.committees, icon: 'committees', group: 'work', isNear: false },
  { path: 'indicators', name: placeTexts.indicators, icon: 'indicators', group: 'work', isNear: false },
  { path: 'provinces', name: placeTexts.provinces, icon: 'provinces', group: 'work', isNear: false },
  { path: 'organisations', name: placeTexts.organisations, icon: 'organisations', group: 'administration', isNear: true },
  { path: 'people', name: placeTexts.people, icon: 'people', group: 'administration', isNear: true },
  { path: 'code-lists', name: placeTexts['code-lists'], icon: 'filter', group: 'administration', isNear: false },
  { path: 'holidays', name: placeTexts.holidays, icon: 'calendar', group: 'administration', isNear: false },
  { path: 'activity', name: placeTexts.activity, icon: 'history', group: 'administration', isNear: false },
];

/** The places this person goes to: work for those who read content, administration for administrators. */
@Service()
export class Places {
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  readonly all = computed(() => {
    const actor = this.session.actor();
    const built = pathsOf(this.router.config);
    return actor === null
      ? []
      : places.filter((place) => built.has(place.path) && isFor(place, actor)).map((place) => placeOf(place, actor));
  });
  readonly near = computed(() => this.all().filter((place) => place.isNear));
  readonly far = computed(() => this.all().filter((place) => !place.isNear));
}

function isFor(place: Place, actor: Actor): boolean {
  // everyone sees their part of what happened
  if (place.path === 'activity') return actor.postId !== null;
  return place.group === 'work' ? readsContent(actor) : actor.role === 'ADMIN';
}

/** Who is confined to one province goes straight there: of all others there is but the sum to see. */
function placeOf(place: Place, { provinceCode }: Actor): Place {
  if (place.path !== 'provinces' || provinceCode === null) return place;
  return { ...place, path: `provinces/${provinceCode}`, name: placeTexts.ownProvince };
}

function pathsOf(routes: Routes): ReadonlySet<string> {
  return new Set(routes.flatMap((route) => [route.path ?? '', ...pathsOf(route.children ?? [])]).map((path) => path.split('/')[0] ?? ''));
}
