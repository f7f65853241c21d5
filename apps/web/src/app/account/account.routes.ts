import type { Routes } from '@angular/router';
import { accountTexts } from './account-texts';

export default [
  {
    path: '',
    loadComponent: () => import('./account-page/account-page').then((page) => page.AccountPage),
    data: { title: accountTexts.title },
  },
] satisfies Routes;
