import type { Routes } from '@angular/router';
import { unsavedGuard } from '../http';
import { memorandaTexts } from './memoranda-texts';
import { memorandumFormTexts } from './memorandum-form/memorandum-form-texts';
import { partFormTexts } from './part-forms/part-form-texts';
import { partTexts, type PartKind } from './part-forms/part-kind';

/** Where parts of a kind are added and changed. */
const partRoutes = (kind: PartKind): Routes => [
  {
    path: `:id/${kind}/new`,
    loadComponent: () => import('./part-forms/part-form').then((page) => page.PartForm),
    canDeactivate: [unsavedGuard],
    data: { title: partTexts[kind].add, kind },
  },
  {
    path: `:id/${kind}/:partId`,
    loadComponent: () => import('./part-forms/part-change').then((page) => page.PartChange),
    canDeactivate: [unsavedGuard],
    data: { title: partTexts[kind].change, kind },
  },
];

export default [
  {
    path: '',
    loadComponent: () => import('./memorandum-list/memorandum-list').then((page) => page.MemorandumList),
    data: { title: memorandaTexts.title },
  },
  {
    path: 'new',
    loadComponent: () => import('./memorandum-form/memorandum-form').then((page) => page.MemorandumForm),
    canDeactivate: [unsavedGuard],
    data: { title: memorandumFormTexts.register },
  },
  {
    path: ':id',
    loadComponent: () => import('./memorandum-page/memorandum-page').then((page) => page.MemorandumPage),
    data: { title: memorandaTexts.title },
  },
  {
    path: ':id/change',
    loadComponent: () => import('./memorandum-form/memorandum-change').then((page) => page.MemorandumChange),
    canDeactivate: [unsavedGuard],
    data: { title: memorandumFormTexts.change },
  },
  {
    path: ':id/articles/new',
    loadComponent: () => import('./part-forms/article-form').then((page) => page.ArticleForm),
    canDeactivate: [unsavedGuard],
    data: { title: partFormTexts.article },
  },
  {
    path: ':id/articles/:articleId',
    loadComponent: () => import('./part-forms/article-change').then((page) => page.ArticleChange),
    canDeactivate: [unsavedGuard],
    data: { title: partFormTexts.articleChange },
  },
  ...partRoutes('objectives'),
  ...partRoutes('outcomes'),
  ...partRoutes('needs'),
  {
    path: ':id/obligations/new',
    loadComponent: () => import('../obligations/obligation-form/obligation-form').then((page) => page.ObligationForm),
    canDeactivate: [unsavedGuard],
    data: { title: partFormTexts.obligation },
  },
] satisfies Routes;
