import type { kinds } from '../errors';
import { activityErrorTexts } from '../activity/activity-errors';
import { calendarErrorTexts } from '../calendar';
import { fieldErrorTexts, requestErrorTexts, type ErrorTexts } from '../problems';
import { printingErrorTexts } from '../printing';
import { passwordErrorTexts } from '../passwords';
import { secondFactorErrorTexts } from '../second-factors';
import { sessionErrorTexts } from '../sessions';
import { memorandumErrorTexts } from '../memoranda';
import { obligationErrorTexts } from '../obligations';
import { codeListErrorTexts } from '../code-lists';
import { identityProviderErrorTexts } from '../identity-providers';
import { holidayErrorTexts } from '../holidays';
import { organisationErrorTexts } from '../organisations';
import { personErrorTexts } from '../people';
import { postErrorTexts } from '../posts';
import { recordErrorTexts } from '../records';
import { committeeErrorTexts } from '../committees';
import { decisionErrorTexts } from '../decisions';
import { meetingErrorTexts } from '../meetings';
import { minutesErrorTexts } from '../minutes';
import { taskErrorTexts } from '../tasks';
import { indicatorErrorTexts } from '../indicators';
import { indicatorValueErrorTexts } from '../indicator-values';
import { provinceErrorTexts } from '../province-standings';
import type { AnyTexts } from '../texts';

/** The words of every code: a feature that forgets them does not compile. A room of its own, so that the start page can come without it. */
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

const textsByCode: ReadonlyMap<string, AnyTexts> = new Map(Object.entries(texts));

/** The words of `code`; a code nobody declared reads as a failure of the portal. */
export function errorTexts(code: string): AnyTexts {
  return textsByCode.get(code) ?? texts['request.failed'];
}
