import type { Routes } from '@angular/router';
import { unsavedGuard } from '../http';
import { codeListsTexts } from './code-lists-texts';

export default [
  {
    path: '',
    loadComponent: () => import('./code-lists-page/code-lists-page').then((page) => page.CodeListsPage),
    canDeactivate: [unsavedGuard],
    data: { title: codeListsTexts.title },
  },
] satisfies Routes;
