import type { Routes } from '@angular/router';
import { unsavedGuard } from '../http';
import { meetingFormTexts } from './meeting-form/meeting-form-texts';
import { meetingsTexts } from './meetings-texts';

const form = () => import('./meeting-form/meeting-form-page').then((page) => page.MeetingFormPage);

export default [
  {
    path: '',
    loadComponent: () => import('./meetings-page/meetings-page').then((page) => page.MeetingsPage),
    data: { title: meetingsTexts.title },
  },
  { path: 'new', loadComponent: form, canDeactivate: [unsavedGuard], data: { title: meetingFormTexts.planTitle } },
  {
    path: ':id',
    loadComponent: () => import('./meeting-page/meeting-page').then((page) => page.MeetingPage),
    canDeactivate: [unsavedGuard],
    data: { title: meetingsTexts.meeting },
  },
  { path: ':id/edit', loadComponent: form, canDeactivate: [unsavedGuard], data: { title: meetingFormTexts.changeTitle } },
] satisfies Routes;
