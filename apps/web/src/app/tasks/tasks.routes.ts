import type { Routes } from '@angular/router';
import { unsavedGuard } from '../http';
import { taskFormTexts } from './task-form/task-form-texts';
import { taskTexts } from './tasks-texts';

const routes: Routes = [
  { path: '', loadComponent: () => import('./task-list/task-list').then((page) => page.TaskList), data: { title: taskTexts.tasks } },
  {
    path: 'new',
    loadComponent: () => import('./task-form/task-form').then((page) => page.TaskForm),
    canDeactivate: [unsavedGuard],
    data: { title: taskFormTexts.planTitle },
  },
  {
    path: ':id',
    loadComponent: () => import('./task-detail/task-detail').then((page) => page.TaskDetailPage),
    data: { title: taskTexts.task },
  },
  {
    path: ':id/edit',
    loadComponent: () => import('./task-form/task-form').then((page) => page.TaskForm),
    canDeactivate: [unsavedGuard],
    data: { title: taskFormTexts.changeTitle },
  },
];

export default routes;
