import type { Letter } from '../mails';
import type { Bilingual, Texts } from '../texts';
import { initialPassword } from './password';

/** Minutes for which a link to a new password works, and how often in an hour one is sent. */
export const passwordLink = { minutes: 30, perHour: 3 } as const;

const greeting: Texts = { fa: '{name} گرامی،', en: 'Dear {name},' };
const named = ({ fa, en }: Bilingual): Texts => ({ fa, en: en ?? fa });

/** The letter with a link to a new password; the token stands behind `#`, which no server ever gets to see or log. */
export function passwordLinkLetter(name: Bilingual, token: string): Letter {
  return {
    kind: 'passwords.link',
    subject: { fa: 'گذرواژه تازه در سامانه هم‌پیمان', en: 'A new password for the Hampeyman portal' },
    paragraphs: [
      greeting,
      {
        by: 'minutes',
        fa: 'برای حساب شما پیوندی به گذرواژه تازه خواسته شده است. این پیوند تا {minutes} دقیقه و یک بار کار می‌کند.',
        en: {
          one: 'A link to a new password was requested for your account. It works once, within {minutes} minute.',
          other: 'A link to a new password was requested for your account. It works once, within {minutes} minutes.',
        },
      },
      {
        fa: 'اگر شما آن را نخواسته‌اید کاری لازم نیست: گذرواژه شما همان است که بود.',
        en: 'If you did not ask for it, there is nothing to do: your password stays as it is.',
      },
    ],
    params: { name: named(name), minutes: passwordLink.minutes },
    action: { label: { fa: 'گزیدن گذرواژه تازه', en: 'Choose a new password' }, path: `/new-password#${token}` },
    literal: null,
  };
}

/** The letter that invites a person to their new account: behind its link they choose a password, which nobody else ever knows. */
export function invitationLetter(name: Bilingual, login: string, token: string): Letter {
  return {
    kind: 'passwords.invitation',
    subject: { fa: 'حساب شما در سامانه هم‌پیمان', en: 'Your account on the Hampeyman portal' },
    paragraphs: [
      greeting,
      {
        fa: 'برای شما در سامانه هم‌پیمان حسابی با نام کاربری {login} ساخته شده است.',
        en: 'An account with the user name {login} was made for you on the Hampeyman portal.',
      },
      {
        by: 'days',
        fa: 'با این پیوند گذرواژه‌ای برای خود بگزینید؛ پیوند تا {days} روز و یک بار کار می‌کند.',
        en: {
          one: 'Choose a password with this link; it works once, within {days} day.',
          other: 'Choose a password with this link; it works once, within {days} days.',
        },
      },
      {
        fa: 'پس از آن پیوند تازه را از «گذرواژه را فراموش کرده‌ام» در صفحه ورود بخواهید.',
        en: 'After that, ask for a new link under “I forgot my password” on the sign-in page.',
      },
    ],
    params: { name: named(name), login, days: initialPassword.days },
    action: { label: { fa: 'گزیدن گذرواژه', en: 'Choose a password' }, path: `/new-password#${token}` },
    literal: null,
  };
}

/** The letter that tells a person that their password is another one now, in case it was not them. */
export function passwordChangedLetter(name: Bilingual): Letter {
  return {
    kind: 'passwords.changed',
    subject: { fa: 'گذرواژه شما در سامانه هم‌پیمان عوض شد', en: 'Your password for the Hampeyman portal was changed' },
    paragraphs: [
      greeting,
      {
        fa: 'گذرواژه حساب شما عوض شد و نشست‌های دیگر پایان یافت.',
        en: 'The password of your account was changed, and other sessions were ended.',
      },
      {
        fa: 'اگر کار شما نبوده است، همین حالا با مدیر سامانه تماس بگیرید.',
        en: 'If it was not you, get in touch with the administrator of the portal now.',
      },
    ],
    params: { name: named(name) },
    action: null,
    literal: null,
  };
}
