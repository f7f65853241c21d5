import type { Routes } from '@angular/router';
import { unsavedGuard } from '../http';
import { obligationTexts } from './obligations-texts';

export default [
  { path: '', pathMatch: 'full', redirectTo: '/memoranda' },
  {
    path: ':id',
    loadComponent: () => import('./obligation-page/obligation-page').then((page) => page.ObligationPage),
    data: { title: obligationTexts.title },
  },
  {
    path: ':id/change',
    loadComponent: () => import('./obligation-form/obligation-change').then((page) => page.ObligationChange),
    canDeactivate: [unsavedGuard],
    data: { title: obligationTexts.change },
  },
] satisfies Routes;
