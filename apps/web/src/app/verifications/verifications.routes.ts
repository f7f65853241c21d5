import type { Routes } from '@angular/router';
import { verificationsTexts } from './verifications-texts';

const page = () => import('./verification-page/verification-page').then((file) => file.VerificationPage);

export default [
  { path: '', loadComponent: page, data: { title: verificationsTexts.title } },
  { path: ':code', loadComponent: page, data: { title: verificationsTexts.title } },
] satisfies Routes;
