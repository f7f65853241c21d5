import { activityErrors, activityErrorTexts } from '../activity/activity-errors';
import { calendarErrors, calendarErrorTexts } from '../calendar';
import { fieldErrors, fieldErrorTexts, requestErrors, requestErrorTexts, type ErrorKind, type ErrorTexts } from '../problems';
import { printingErrors, printingErrorTexts } from '../printing';
import { passwordErrors, passwordErrorTexts } from '../passwords';
import { secondFactorErrors, secondFactorErrorTexts } from '../second-factors';
import { sessionErrors, sessionErrorTexts } from '../sessions';
import { memorandumErrors, memorandumErrorTexts } from '../memoranda';
import { obligationErrors, obligationErrorTexts } from '../obligations';
import { codeListErrors, codeListErrorTexts } from '../code-lists';
import { identityProviderErrors, identityProviderErrorTexts } from '../identity-providers';
import { holidayErrors, holidayErrorTexts } from '../holidays';
import { organisationErrors, organisationErrorTexts } from '../organisations';
import { personErrors, personErrorTexts } from '../people';
import { postErrors, postErrorTexts } from '../posts';
import { recordErrors, recordErrorTexts } from '../records';
import { committeeErrors, committeeErrorTexts } from '../committees';
import { decisionErrors, decisionErrorTexts } from '../decisions';
import { meetingErrors, meetingErrorTexts } from '../meetings';
import { minutesErrors, minutesErrorTexts } from '../minutes';
import { taskErrors, taskErrorTexts } from '../tasks';
import { indicatorErrors, indicatorErrorTexts } from '../indicators';
import { indicatorValueErrors, indicatorValueErrorTexts } from '../indicator-values';
import { provinceErrors, provinceErrorTexts } from '../province-standings';
import type { AnyTexts } from '../texts';

/** Every error code of the portal with its kind. A feature adds its map here and its words below. */
const kinds = {
  ...requestErrors,
  ...fieldErrors,
  ...calendarErrors,
  ...printingErrors,
  ...sessionErrors,
  ...passwordErrors,
  ...secondFactorErrors,
  ...identityProviderErrors,
  ...recordErrors,
  ...codeListErrors,
  ...holidayErrors,
  ...organisationErrors,
  ...postErrors,
  ...personErrors,
  ...memorandumErrors,
  ...obligationErrors,
  ...committeeErrors,
  ...decisionErrors,
  ...meetingErrors,
  ...minutesErrors,
  ...taskErrors,
  ...indicatorErrors,
  ...indicatorValueErrors,
  ...provinceErrors,
  ...activityErrors,
};

export type ErrorCode = keyof typeof kinds;

/** The words of every code: a feature that forgets them does not compile. */
const texts: ErrorTexts<typeof kinds> = {
  ...requestErrorTexts,
  ...fieldErrorTexts,
  ...calendarErrorTexts,
  ...printingErrorTexts,
  ...sessionErrorTexts,
  ...passwordErrorTexts,
  ...secondFactorErrorTexts,
  ...identityProviderErrorTexts,
  ...recordErrorTexts,
  ...codeListErrorTexts,
  ...holidayErrorTexts,
  ...organisationErrorTexts,
  ...postErrorTexts,
  ...personErrorTexts,
  ...memorandumErrorTexts,
  ...obligationErrorTexts,
  ...committeeErrorTexts,
  ...decisionErrorTexts,
  ...meetingErrorTexts,
  ...minutesErrorTexts,
  ...taskErrorTexts,
  ...indicatorErrorTexts,
  ...indicatorValueErrorTexts,
  ...provinceErrorTexts,
  ...activityErrorTexts,
};

const kindByCode: ReadonlyMap<string, ErrorKind> = new Map(Object.entries(kinds));
const textsByCode: ReadonlyMap<string, AnyTexts> = new Map(Object.entries(texts));

/** All error codes of the portal. */
export const errorCodes: readonly string[] = [...kindByCode.keys()];

/** What kind of refusal `code` is; a code nobody declared is our own fault, so `internal`. */
export function kindOf(code: string): ErrorKind {
  return kindByCode.get(code) ?? 'internal';
}

/** The words of `code`; a code nobody declared reads as a failure of the portal. */
export function errorTexts(code: string): AnyTexts {
  return textsByCode.get(code) ?? texts['request.failed'];
}
