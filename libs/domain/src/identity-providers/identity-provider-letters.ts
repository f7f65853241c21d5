import type { Letter } from '../mails';
import type { Bilingual } from '../texts';
import type { IdentityProvider } from './identity-provider';

/** The letter that tells a person that a provider opens their account from now on, in case it was not them. */
export function identityLinkedLetter(name: Bilingual, { nameFa, nameEn }: IdentityProvider): Letter {
  return {
    kind: 'identity-providers.linked',
    subject: {
      fa: 'حساب شما در سامانه هم‌پیمان با درگاه ورود پیوند خورد',
      en: 'Your Hampeyman account was linked with an identity provider',
    },
    paragraphs: [
      { fa: '{name} گرامی،', en: 'Dear {name},' },
      {
        fa: 'با «{provider}» به حساب شما وارد شده‌اند و از این پس این درگاه حساب شما را باز می‌کند.',
        en: '“{provider}” was used to sign in to your account, and opens it from now on.',
      },
      {
        fa: 'اگر کار شما نبوده است، همین حالا با مدیر سامانه تماس بگیرید.',
        en: 'If it was not you, get in touch with the administrator of the portal now.',
      },
    ],
    params: { name: { fa: name.fa, en: name.en ?? name.fa }, provider: { fa: nameFa, en: nameEn } },
    action: null,
    literal: null,
  };
}
