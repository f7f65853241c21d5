import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import { Session } from './session';
import { startPage } from './start-page';

/** Lets a signed-in person through who has a password of their own; everybody else signs in first and comes back to the same address. */
export const sessionGuard: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const session = inject(Session);
  if (await session.restore()) return session.me()?.mustChangePassword !== true || router.parseUrl('/first-password');
  return router.createUrlTree(['/sign-in'], { queryParams: state.url === '/' ? {} : { from: state.url } });
};

/** Sends the bare address to the start page of the person's role. */
export const startGuard: CanActivateFn = () => {
  const router = inject(Router);
  return router.parseUrl(startPage(inject(Session).actor()));
};

/** Nobody signs in twice. */
export const signedOutGuard: CanActivateFn = async () => {
  const router = inject(Router);
  return (await inject(Session).restore()) ? router.parseUrl('/') : true;
};
