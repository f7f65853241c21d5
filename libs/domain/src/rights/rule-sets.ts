import type { RuleSet } from '../access';
import { indicatorValueRules } from '../indicator-values';
import { indicatorRules } from '../indicators';
import { meetingRules } from '../meetings';
import { decisionRules } from '../decisions';
import { committeeRules } from '../committees';
// not by the door of the room: behind it stand the words of every act, which would come with the start page
import { activityRules } from '../activity/activity-permissions';
import { memorandumRules } from '../memoranda';
import { obligationRules } from '../obligations';
import { codeListRules } from '../code-lists';
import { holidayRules } from '../holidays';
import { organisationRules } from '../organisations';
import { personRules } from '../people';
import { postRules } from '../posts';
import { dashboardRules } from '../dashboard';
import { provinceRules } from '../province-standings';
import { taskRules } from '../tasks';

/** The rules of every feature, in the order of the features' directions. A room of its own, because it knows all of them. */
export const ruleSets: readonly RuleSet[] = [
  activityRules,
  codeListRules,
  holidayRules,
  organisationRules,
  postRules,
  personRules,
  memorandumRules,
  obligationRules,
  dashboardRules,
  committeeRules,
  decisionRules,
  meetingRules,
  taskRules,
  indicatorRules,
  indicatorValueRules,
  provinceRules,
];
