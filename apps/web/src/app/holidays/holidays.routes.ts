import type { Routes } from '@angular/router';
import { unsavedGuard } from '../http';
import { holidaysTexts } from './holidays-texts';

export default [
  {
    path: '',
    loadComponent: () => import('./holidays-page/holidays-page').then((page) => page.HolidaysPage),
    canDeactivate: [unsavedGuard],
    data: { title: holidaysTexts.title },
  },
] satisfies Routes;
