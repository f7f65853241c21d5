import type { Routes } from '@angular/router';
import { unsavedGuard } from '../http';
import { committeesTexts } from './committees-texts';

const form = () => import('./committee-form/committee-form-page').then((page) => page.CommitteeFormPage);

export default [
  {
    path: '',
    loadComponent: () => import('./committees-page/committees-page').then((page) => page.CommitteesPage),
    data: { title: committeesTexts.title },
  },
  { path: 'new', loadComponent: form, canDeactivate: [unsavedGuard], data: { title: committeesTexts.setUp } },
  { path: ':id/edit', loadComponent: form, canDeactivate: [unsavedGuard], data: { title: committeesTexts.change } },
] satisfies Routes;
