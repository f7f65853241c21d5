import type { Routes } from '@angular/router';
import { myWorkTexts } from './my-work-texts';

const routes: Routes = [
  {
    path: '',
    loadComponent: () => import('./my-work-page/my-work-page').then((page) => page.MyWorkPage),
    data: { title: myWorkTexts.title },
  },
];

export default routes;
