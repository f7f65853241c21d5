import type { Routes } from '@angular/router';
import { initialPasswordGuard } from './first-password/initial-password-guard';
import { passwordsTexts } from './passwords-texts';

/** Asks for a link to a new password. */
export const forgotten: Routes = [
  {
    path: '',
    loadComponent: () => import('./forgotten-password/forgotten-password').then((page) => page.ForgottenPassword),
    data: { title: passwordsTexts.forgottenTitle },
  },
];

/** Where such a link leads. */
export const chosen: Routes = [
  {
    path: '',
    loadComponent: () => import('./new-password/new-password').then((page) => page.NewPassword),
    data: { title: passwordsTexts.newTitle },
  },
];

/** Where somebody chooses a password of their own in place of the one that an administrator gave. */
export const first: Routes = [
  {
    path: '',
    canActivate: [initialPasswordGuard],
    loadComponent: () => import('./first-password/first-password').then((page) => page.FirstPassword),
    data: { title: passwordsTexts.firstTitle },
  },
];
