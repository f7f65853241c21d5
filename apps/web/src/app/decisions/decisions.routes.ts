import type { Routes } from '@angular/router';
import { decisionsTexts } from './decisions-texts';

export default [
  {
    path: '',
    loadComponent: () => import('./decisions-page/decisions-page').then((page) => page.DecisionsPage),
    data: { title: decisionsTexts.book },
  },
  {
    path: ':id',
    loadComponent: () => import('./decision-page/decision-page').then((page) => page.DecisionPage),
    data: { title: decisionsTexts.decision },
  },
] satisfies Routes;
