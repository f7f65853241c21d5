import { z } from 'zod';
import { actor } from '../access';
import { personRef } from '../records';
import { language } from '../texts';

/** Calendars a person may read dates in. */
export const calendars = ['jalali', 'gregorian'] as const;
export const calendarChoice = z.enum(calendars);
export type CalendarChoice = z.infer<typeof calendarChoice>;

/** How bright the portal is shown; `system` follows the device. */
export const themes = ['system', 'light', 'dark'] as const;
export const theme = z.enum(themes);
export type Theme = z.infer<typeof theme>;

/** The person who is signed in, in which post, and how they like to read the portal. */
export const me = z.strictObject({
  person: z.strictObject({
    id: z.uuid(),
    nameFa: z.string(),
    nameEn: z.string().nullable(),
    honorificFa: z.string().nullable(),
  }),
  login: z.string(),
  post: z
    .strictObject({ id: z.uuid(), code: z.string(), titleFa: z.string(), titleEn: z.string().nullable() })
    .nullable()
    .describe('null for someone who holds no post today'),
  actingFor: personRef.nullable().describe('for whom the post is held as acting deputy («به نیابت از»), null for a regular holder'),
  posts: z
    .array(
      z.strictObject({
        id: z.uuid(),
        titleFa: z.string(),
        titleEn: z.string().nullable(),
        organisationFa: z.string(),
        organisationEn: z.string().nullable(),
        isActing: z.boolean().describe('held as acting deputy («به نیابت از»)'),
      }),
    )
    .describe('all posts held today, the one in which a session begins first; `Acting-Post` names the one in which a request is made'),
  organisation: z.strictObject({ id: z.uuid(), code: z.string(), nameFa: z.string(), nameEn: z.string().nullable() }).nullable(),
  actor,
  language,
  calendar: calendarChoice,
  theme,
  isSample: z.boolean(),
  mustChangePassword: z.boolean().describe('an administrator gave the password: nothing but choosing an own one is answered until then'),
  version: z.int().describe('version of the preferences, for If-Match'),
});
export type Me = z.infer<typeof me>;

/** The answer to a sign-in. The refresh token travels in an httpOnly cookie only. */
export const signedIn = z.strictObject({
  accessToken: z.string().describe('bearer token; keep it in memory only'),
  expiresAt: z.iso.datetime().describe('instant at which the access token ends, at most 15 minutes ahead'),
  me,
});
export type SignedIn = z.infer<typeof signedIn>;
