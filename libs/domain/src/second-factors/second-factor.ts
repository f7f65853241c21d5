import { z } from 'zod';
import { toLatinDigits } from '../persian';

/** How a person stands with the second factor: a code that their telephone shows (TOTP, RFC 6238), or one of the recovery codes. */
export const secondFactor = z.strictObject({
  isRequired: z.boolean().describe('whether approving acts need it'),
  isEnrolled: z.boolean(),
  enrolledAt: z.iso.datetime().nullable(),
  recoveryCodesLeft: z.int().min(0),
  isPassed: z.boolean().describe('whether it was shown in this session'),
});
export type SecondFactor = z.infer<typeof secondFactor>;

/** What an administrator sees of somebody's second factor. */
export const heldSecondFactor = secondFactor.pick({ isEnrolled: true, enrolledAt: true });
export type HeldSecondFactor = z.infer<typeof heldSecondFactor>;

/** What an authenticator app needs, shown once; nothing is asked for at sign-in until a first code has confirmed it. */
export const enrolment = z.strictObject({
  secret: z.string().describe('Base32, to be typed where no camera is at hand'),
  address: z.string().describe('otpauth:// address, as the picture has it'),
  picture: z.string().describe('QR code as SVG'),
});
export type Enrolment = z.infer<typeof enrolment>;

/** Codes for the day on which the telephone is lost; each works once, and they are shown once. */
export const recoveryCodes = z.strictObject({ codes: z.array(z.string()) });
export type RecoveryCodes = z.infer<typeof recoveryCodes>;

/** How many recovery codes a person is given. */
export const recoveryCodeCount = 10;

/** A code as people type it: with Persian digits, in groups, in capitals. Recovery codes of former days had sixteen characters. */
export const secondFactorCode = z
  .string()
  .max(60)
  .overwrite((code) => toLatinDigits(code).replace(/[\s-]/g, '').toLowerCase())
  .regex(/^(\d{6}|[a-z2-7]{24}|[a-z2-7]{16})$/, { error: 'second-factors.code-malformed' });
