import type { Texts } from '@hampeyman/domain/texts';

export const identityProvidersTexts = {
  or: { fa: 'یا', en: 'or' },
  enterBy: { fa: 'ورود با {provider}', en: 'Sign in with {provider}' },
  title: { fa: 'درگاه‌های ورود', en: 'Identity providers' },
  body: {
    fa: 'با این درگاه‌ها وارد شده‌اید و می‌توانید بی‌گذرواژه وارد شوید. پیوندی که برداشته شود با ورود دوباره از همان درگاه باز ساخته می‌شود.',
    en: 'You have signed in by these, and may do so without a password. A link that is removed is made again when you sign in by that provider once more.',
  },
  provider: { fa: 'درگاه', en: 'Provider' },
  unknownProvider: { fa: 'درگاهی که دیگر به کار نمی‌رود', en: 'A provider no longer in use' },
  linked: { fa: 'پیوند', en: 'Linked' },
  used: { fa: 'آخرین ورود', en: 'Last sign-in' },
  acts: { fa: 'کار', en: 'Act' },
  unlink: { fa: 'برداشتن پیوند', en: 'Remove the link' },
  unlinkNamed: { fa: 'برداشتن پیوند با {provider}', en: 'Remove the link with {provider}' },
  unlinked: { fa: 'پیوند برداشته شد.', en: 'The link was removed.' },
} as const satisfies Record<string, Texts>;
