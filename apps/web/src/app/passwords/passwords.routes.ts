import type { Routes } from '@angular/router';
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
