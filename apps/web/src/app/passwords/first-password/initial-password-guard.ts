import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import { Session } from '../../session';

/** Lets those through whose password is still the one that an administrator gave; everybody else has nothing to do here. */
export const initialPasswordGuard: CanActivateFn = async () => {
  const router = inject(Router);
  const session = inject(Session);
  return ((await session.restore()) && session.me()?.mustChangePassword === true) || router.parseUrl('/');
};
