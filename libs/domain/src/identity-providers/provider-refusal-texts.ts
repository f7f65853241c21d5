import type { Texts } from '../texts';
import type { ProviderRefusal } from './identity-provider';
import { identityProviderErrorTexts } from './identity-provider-texts';

/** What the sign-in page says to whom a provider did not bring in. */
export const providerRefusalTexts: Readonly<Record<ProviderRefusal, Texts>> = {
  expired: identityProviderErrorTexts['identity-providers.attempt-expired'],
  unreachable: identityProviderErrorTexts['identity-providers.unreachable'],
  refused: {
    fa: 'درگاه ورود هویت شما را تأیید نکرد و کسی وارد نشد؛ دوباره بکوشید یا با نام کاربری و گذرواژه وارد شوید.',
    en: 'The identity provider did not confirm who you are, and nobody was signed in; try again, or use user name and password.',
  },
  unknown: {
    fa: 'درگاه ورود شما را شناخت، ولی در این سامانه حسابی برای شما نیست؛ مدیر سامانه آن را می‌سازد.',
    en: 'The identity provider knows you, but you have no account in this portal; its administrator can make one.',
  },
  closed: {
    fa: 'حساب شما در این سامانه بسته است؛ با مدیر سامانه تماس بگیرید.',
    en: 'Your account in this portal is closed; get in touch with its administrator.',
  },
  taken: {
    fa: 'حساب این سامانه با هویت دیگری از همین درگاه پیوند دارد؛ با مدیر سامانه تماس بگیرید.',
    en: 'That account is linked with another identity of this provider; get in touch with the administrator.',
  },
};
