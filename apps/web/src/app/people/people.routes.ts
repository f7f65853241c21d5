import type { Routes } from '@angular/router';
import { unsavedGuard } from '../http';
import { importTexts } from './import-texts';
import { peopleTexts } from './people-texts';

export default [
  {
    path: '',
    loadComponent: () => import('./people-page/people-page').then((page) => page.PeoplePage),
    data: { title: peopleTexts.title },
  },
  {
    path: 'new',
    loadComponent: () => import('./person-form/person-form').then((page) => page.PersonForm),
    canDeactivate: [unsavedGuard],
    data: { title: peopleTexts.add },
  },
  {
    path: 'import',
    loadComponent: () => import('./import-page/import-page').then((page) => page.ImportPage),
    data: { title: importTexts.title },
  },
  {
    path: ':id/change',
    loadComponent: () => import('./person-form/person-change').then((page) => page.PersonChange),
    canDeactivate: [unsavedGuard],
    data: { title: peopleTexts.changeOf },
  },
] satisfies Routes;
