import type { Routes } from '@angular/router';
import { unsavedGuard } from '../http';
import { organisationTexts } from './organisations-texts';
import { postPageTexts } from './post-page/post-page-texts';

export default [
  {
    path: '',
    loadComponent: () => import('./organisations-page/organisations-page').then((page) => page.OrganisationsPage),
    data: { title: organisationTexts.title },
  },
  {
    path: 'new',
    loadComponent: () => import('./organisation-form/organisation-form').then((page) => page.OrganisationForm),
    canDeactivate: [unsavedGuard],
    data: { title: organisationTexts.add },
  },
  {
    path: ':id/change',
    loadComponent: () => import('./organisation-form/organisation-change').then((page) => page.OrganisationChange),
    canDeactivate: [unsavedGuard],
    data: { title: organisationTexts.rename },
  },
  {
    path: ':id/posts/new',
    loadComponent: () => import('./post-form/post-form').then((page) => page.PostForm),
    canDeactivate: [unsavedGuard],
    data: { title: organisationTexts.addPost },
  },
  {
    path: ':id/posts/:postId/change',
    loadComponent: () => import('./post-form/post-change').then((page) => page.PostChange),
    canDeactivate: [unsavedGuard],
    data: { title: organisationTexts.editPost },
  },
  {
    path: ':id/posts/:postId',
    loadComponent: () => import('./post-page/post-page').then((page) => page.PostPage),
    canDeactivate: [unsavedGuard],
    data: { title: postPageTexts.title },
  },
] satisfies Routes;
