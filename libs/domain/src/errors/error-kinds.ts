import { activityErrors } from '../activity/activity-errors';
import { calendarErrors } from '../calendar';
import { fieldErrors, requestErrors, type ErrorKind } from '../problems';
import { printingErrors } from '../printing';
import { passwordErrors } from '../passwords';
import { secondFactorErrors } from '../second-factors';
import { sessionErrors } from '../sessions';
import { memorandumErrors } from '../memoranda';
import { obligationErrors } from '../obligations';
import { codeListErrors } from '../code-lists';
import { identityProviderErrors } from '../identity-providers';
import { holidayErrors } from '../holidays';
import { organisationErrors } from '../organisations';
import { personErrors } from '../people';
import { postErrors } from '../posts';
import { recordErrors } from '../records';
import { committeeErrors } from '../committees';
import { decisionErrors } from '../decisions';
import { meetingErrors } from '../meetings';
import { minutesErrors } from '../minutes';
import { taskErrors } from '../tasks';
import { indicatorErrors } from '../indicators';
import { indicatorValueErrors } from '../indicator-values';
import { provinceErrors } from '../province-standings';

/** Every error code of the portal with its kind. A feature adds its map here and its words in `error-words`. */
export const kinds = {
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

const kindByCode: ReadonlyMap<string, ErrorKind> = new Map(Object.entries(kinds));

/** All error codes of the portal. */
export const errorCodes: readonly string[] = [...kindByCode.keys()];

/** What kind of refusal `code` is; a code nobody declared is our own fault, so `internal`. */
export function kindOf(code: string): ErrorKind {
  return kindByCode.get(code) ?? 'internal';
}
