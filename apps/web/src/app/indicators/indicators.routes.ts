import type { Routes } from '@angular/router';
import { unsavedGuard } from '../http';
import { valueFormTexts } from '../indicator-values/value-form/value-form-texts';
import { indicatorFormTexts } from './indicator-form/indicator-form-texts';
import { indicatorTexts } from './indicators-texts';

const routes: Routes = [
  {
    path: '',
    loadComponent: () => import('./indicators-page/indicators-page').then((page) => page.IndicatorsPage),
    data: { title: indicatorTexts.indicators },
  },
  {
    path: 'new',
    loadComponent: () => import('./indicator-form/indicator-form').then((page) => page.IndicatorForm),
    canDeactivate: [unsavedGuard],
    data: { title: indicatorFormTexts.defineTitle },
  },
  {
    path: 'report',
    loadComponent: () => import('../indicator-values/value-form/value-form').then((page) => page.ValueForm),
    canDeactivate: [unsavedGuard],
    data: { title: valueFormTexts.title },
  },
  {
    path: ':id',
    loadComponent: () => import('./indicator-page/indicator-page').then((page) => page.IndicatorPage),
    data: { title: indicatorTexts.indicator },
  },
  {
    path: ':id/edit',
    loadComponent: () => import('./indicator-form/indicator-form').then((page) => page.IndicatorForm),
    canDeactivate: [unsavedGuard],
    data: { title: indicatorTexts.change },
  },
  {
    path: ':id/targets',
    loadComponent: () => import('./targets-form/targets-form').then((page) => page.TargetsForm),
    canDeactivate: [unsavedGuard],
    data: { title: indicatorTexts.setTargets },
  },
];

export default routes;
