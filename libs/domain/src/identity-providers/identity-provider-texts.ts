import type { ErrorTexts } from '../problems';
import type { identityProviderErrors } from './identity-provider-errors';

export const identityProviderErrorTexts = {
  'identity-providers.not-found': { fa: 'چنین درگاه ورودی نیست.', en: 'There is no such identity provider.' },
  'identity-providers.unreachable': {
    fa: 'درگاه ورود پاسخ نمی‌دهد؛ کمی بعد دوباره بکوشید.',
    en: 'The identity provider does not answer; try again later.',
  },
  'identity-providers.attempt-expired': {
    fa: 'زمان این ورود گذشته یا پیش‌تر به کار رفته است؛ دوباره وارد شوید.',
    en: 'The time for this sign-in is over, or it was used; sign in again.',
  },
} as const satisfies ErrorTexts<typeof identityProviderErrors>;
