import type { Routes } from '@angular/router';
import { sessionGuard, signedOutGuard, startGuard } from './session';
import { signInTexts } from './session/sign-in/sign-in-texts';
import { noticeTexts } from './shell/shell-texts';

const notice = () => import('./shell/notices/notice').then((page) => page.Notice);

/** Pages behind the door, one line per feature: each feature owns its addresses in `<feature>/<feature>.routes.ts` (default export). */
const features: Routes = [
  { path: 'my-work', loadChildren: () => import('./my-work/my-work.routes') },
  { path: 'tasks', loadChildren: () => import('./tasks/tasks.routes') },
  { path: 'dashboard', loadChildren: () => import('./dashboard/dashboard.routes') },
  { path: 'memoranda', loadChildren: () => import('./memoranda/memoranda.routes') },
  { path: 'obligations', loadChildren: () => import('./obligations/obligations.routes') },
  { path: 'indicators', loadChildren: () => import('./indicators/indicators.routes') },
  { path: 'provinces', loadChildren: () => import('./provinces/provinces.routes') },
  { path: 'meetings', loadChildren: () => import('./meetings/meetings.routes') },
  { path: 'decisions', loadChildren: () => import('./decisions/decisions.routes') },
  { path: 'committees', loadChildren: () => import('./committees/committees.routes') },
  { path: 'organisations', loadChildren: () => import('./organisations/organisations.routes') },
  { path: 'code-lists', loadChildren: () => import('./code-lists/code-lists.routes') },
  { path: 'holidays', loadChildren: () => import('./holidays/holidays.routes') },
  { path: 'people', loadChildren: () => import('./people/people.routes') },
  { path: 'activity', loadChildren: () => import('./activity/activity.routes') },
  { path: 'account', loadChildren: () => import('./account/account.routes') },
  { path: 'search', loadChildren: () => import('./search/search.routes') },
];

/** Pages outside the frame: they need no session, or one that is good for nothing else. */
const open: Routes = [
  { path: 'verify', loadChildren: () => import('./verifications/verifications.routes') },
  { path: 'forgotten-password', loadChildren: () => import('./passwords/passwords.routes').then(({ forgotten }) => forgotten) },
  { path: 'first-password', loadChildren: () => import('./passwords/passwords.routes').then(({ first }) => first) },
  { path: 'new-password', loadChildren: () => import('./passwords/passwords.routes').then(({ chosen }) => chosen) },
];

export const routes: Routes = [
  {
    path: 'sign-in',
    canActivate: [signedOutGuard],
    loadComponent: () => import('./session/sign-in/sign-in').then((page) => page.SignIn),
    data: { title: signInTexts.title },
  },
  ...open,
  {
    path: '',
    canActivate: [sessionGuard],
    loadComponent: () => import('./shell/shell').then((frame) => frame.Shell),
    children: [
      { path: '', pathMatch: 'full', canActivate: [startGuard], children: [] },
      ...features,
      { path: 'denied', loadComponent: notice, data: { title: noticeTexts.deniedTitle, kind: 'denied' } },
      { path: 'error', loadComponent: notice, data: { title: noticeTexts.errorTitle, kind: 'error' } },
      { path: '**', loadComponent: notice, data: { title: noticeTexts.notFoundTitle, kind: 'notFound' } },
    ],
  },
];
