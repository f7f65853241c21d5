import { z } from 'zod';

/** A session of mine, as the list of them shows it. */
export const openSession = z.strictObject({
  id: z.uuid(),
  startedAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime().describe('exact to the minute'),
  browser: z.string().nullable(),
  system: z.string().nullable(),
  hasSecondFactor: z.boolean(),
  isCurrent: z.boolean(),
});
export type OpenSession = z.infer<typeof openSession>;

/** How long a session lives: in all, and without a request (NIST SP 800-63B-4 §2.2.3, AAL2; SP 800-53 AC-12). */
export const sessionLife = { hours: 12, idleMinutes: 30 } as const;

const browsers: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const systems: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(iPhone|iPad|iPod)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

/** What a browser says it is and runs on, null where it says nothing known. Good to tell one’s own sessions apart, never to be trusted. */
export function deviceOf(userAgent: string | null): Pick<OpenSession, 'browser' | 'system'> {
  const found = (list: typeof browsers): string | null => list.find(([sign]) => sign.test(userAgent ?? ''))?.[1] ?? null;
  return { browser: found(browsers), system: found(systems) };
}
