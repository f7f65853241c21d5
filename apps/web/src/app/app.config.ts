import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { provideBrowserGlobalErrorListeners, type ApplicationConfig } from '@angular/core';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling, withNavigationErrorHandler } from '@angular/router';
import { inject } from '@angular/core';
import { RedirectCommand, Router } from '@angular/router';
import { routes } from './app.routes';
import { problemInterceptor } from './http';
import { sessionInterceptor } from './session';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      // A page whose code cannot be fetched (new version installed, network down) is told, not swallowed.
      withNavigationErrorHandler(() => new RedirectCommand(inject(Router).parseUrl('/error'), { skipLocationChange: true })),
    ),
    // The session sees refusals, so it stands outside of what makes them.
    provideHttpClient(withInterceptors([sessionInterceptor, problemInterceptor])),
  ],
};
