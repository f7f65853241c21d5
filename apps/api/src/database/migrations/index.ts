import { Roles1764000000000 } from './1764000000000-roles';
import { Organisations1764000010000 } from './1764000010000-organisations';
import { SessionsAndActivity1764000020000 } from './1764000020000-sessions-and-activity';
import { Memoranda1764000030000 } from './1764000030000-memoranda';
import { Tasks1764000040000 } from './1764000040000-tasks';
import { Meetings1764000050000 } from './1764000050000-meetings';
import { Indicators1764000060000 } from './1764000060000-indicators';
import { Grants1764000070000 } from './1764000070000-grants';
import { RowLevelSecurity1765000010000 } from './1765000010000-row-level-security';
import { Summaries1765000010100 } from './1765000010100-summaries';
import { Mails1765000020000 } from './1765000020000-mails';
import { LockOut1765000020010 } from './1765000020010-lock-out';
import { PasswordLinks1765000020020 } from './1765000020020-password-links';
import { SecondFactors1765000020030 } from './1765000020030-second-factors';
import { Audit1765000030000 } from './1765000030000-audit';
import { RequestCounts1765000040000 } from './1765000040000-request-counts';
import { DraftsOfValues1765000060000 } from './1765000060000-drafts-of-values';
import { Administration1765000070000 } from './1765000070000-administration';
import { FurtherWalls1765000090000 } from './1765000090000-further-walls';
import { Identities1766000010000 } from './1766000010000-identities';
import { CodeLists1766000020000 } from './1766000020000-code-lists';
import { TaskOrder1766000030000 } from './1766000030000-task-order';
import { EstimatesOfWalls1766000030010 } from './1766000030010-estimates-of-walls';
import { InitialPasswords1766000040000 } from './1766000040000-initial-passwords';
import { WatchOfOneAgency1766000050000 } from './1766000050000-watch-of-one-agency';
import { FocalPoints1766000060000 } from './1766000060000-focal-points';
import { SessionsByProvider1766000070000 } from './1766000070000-sessions-by-provider';
import { WhoAddedPeople1766000080000 } from './1766000080000-who-added-people';

/** Every migration, oldest first. */
export const migrations = [
  Roles1764000000000,
  Organisations1764000010000,
  SessionsAndActivity1764000020000,
  Memoranda1764000030000,
  Tasks1764000040000,
  Meetings1764000050000,
  Indicators1764000060000,
  Grants1764000070000,
  RowLevelSecurity1765000010000,
  Summaries1765000010100,
  Mails1765000020000,
  LockOut1765000020010,
  PasswordLinks1765000020020,
  SecondFactors1765000020030,
  Audit1765000030000,
  RequestCounts1765000040000,
  DraftsOfValues1765000060000,
  Administration1765000070000,
  FurtherWalls1765000090000,
  Identities1766000010000,
  CodeLists1766000020000,
  TaskOrder1766000030000,
  EstimatesOfWalls1766000030010,
  InitialPasswords1766000040000,
  WatchOfOneAgency1766000050000,
  FocalPoints1766000060000,
  SessionsByProvider1766000070000,
  WhoAddedPeople1766000080000,
];
