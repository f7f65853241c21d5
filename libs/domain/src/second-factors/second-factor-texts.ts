import type { ErrorTexts } from '../problems';
import type { secondFactorErrors } from './second-factor-errors';

export const secondFactorErrorTexts: ErrorTexts<typeof secondFactorErrors> = {
  'second-factors.code-malformed': {
    fa: 'رمز یک‌بارمصرف ۶ رقم دارد و رمز بازیابی ۲۴ نویسه.',
    en: 'A one-time code has 6 digits, a recovery code 24 characters.',
  },
  'second-factors.wrong-code': {
    fa: 'این رمز درست نیست یا پیش‌تر به کار رفته است؛ رمز بعدی را وارد کنید.',
    en: 'This code is not right, or it was used before; enter the next one.',
  },
  'second-factors.already-enrolled': {
    fa: 'ورود دومرحله‌ای پیش‌تر راه افتاده است؛ برای دستگاه تازه نخست آن را بردارید.',
    en: 'Two-step sign-in is on already; for another device, remove it first.',
  },
  'second-factors.removes-own': {
    fa: 'ورود دومرحله‌ای خود را در «حساب من» بردارید.',
    en: 'Remove your own two-step sign-in under “My account”.',
  },
  'second-factors.not-enrolled': {
    fa: 'ورود دومرحله‌ای هنوز راه نیفتاده است.',
    en: 'Two-step sign-in is not on yet.',
  },
};
