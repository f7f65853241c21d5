import type { Routes } from '@angular/router';
import { dashboardTexts } from './dashboard-texts';

export default [
  {
    path: '',
    loadComponent: () => import('./dashboard-page/dashboard-page').then((page) => page.DashboardPage),
    data: { title: dashboardTexts.title },
  },
] satisfies Routes;
