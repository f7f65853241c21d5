import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Dialogs } from '@hampeyman/ui/dialogs';
import { draftTexts } from './http-texts';

/** A page with a form says whether something typed has not been sent. */
export interface MayHaveUnsaved {
  hasUnsaved(): boolean;
}

/** Asks before a page with something unsent is left: `canDeactivate: [unsavedGuard]`. */
export const unsavedGuard: CanDeactivateFn<MayHaveUnsaved> = (page) =>
  !page.hasUnsaved() || inject(Dialogs).confirm({ heading: draftTexts.leaveHeading, body: draftTexts.leaveBody, act: draftTexts.leave });
