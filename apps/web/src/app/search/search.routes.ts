import type { Routes } from '@angular/router';
import { searchTexts } from './search-texts';

export default [
  {
    path: '',
    loadComponent: () => import('./search-page/search-page').then((page) => page.SearchPage),
    data: { title: searchTexts.title },
  },
] satisfies Routes;
