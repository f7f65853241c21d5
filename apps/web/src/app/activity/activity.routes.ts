import type { Routes } from '@angular/router';
import { activityPageTexts } from './activity-texts';

export default [
  {
    path: '',
    loadComponent: () => import('./activity-page/activity-page').then((page) => page.ActivityPage),
    data: { title: activityPageTexts.title },
  },
] satisfies Routes;
