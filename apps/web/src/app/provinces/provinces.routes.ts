import type { Routes } from '@angular/router';
import { provincesTexts } from './provinces-texts';

export default [
  {
    path: '',
    loadComponent: () => import('./provinces-page/provinces-page').then((page) => page.ProvincesPage),
    data: { title: provincesTexts.title },
  },
  {
    path: ':code',
    loadComponent: () => import('./province-page/province-page').then((page) => page.ProvincePage),
    data: { title: provincesTexts.province },
  },
] satisfies Routes;
