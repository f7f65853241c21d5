import type { Texts } from '@hampeyman/domain/texts';

export const passwordsTexts = {
  forgottenTitle: { fa: 'فراموشی گذرواژه', en: 'Forgotten password' },
  forgottenLead: {
    fa: 'نام کاربری خود را بنویسید تا پیوند گذرواژه تازه به نشانی رایانامه شما برود.',
    en: 'Give your user name, and a link to a new password goes to your mail address.',
  },
  login: { fa: 'نام کاربری', en: 'User name' },
  ask: { fa: 'فرستادن پیوند', en: 'Send the link' },
  sentTitle: { fa: 'رایانامه خود را ببینید', en: 'Look into your mail' },
  sentBody: {
    fa: 'اگر چنین حسابی باشد و نشانی رایانامه داشته باشد، پیوندی فرستاده شد که تا نیم ساعت و یک بار کار می‌کند. اگر نرسید، مدیر سامانه گذرواژه تازه می‌دهد.',
    en: 'If there is such an account with a mail address, a link was sent that works once, within half an hour. If none arrives, the administrator can give you a new password.',
  },
  newTitle: { fa: 'گذرواژه تازه', en: 'New password' },
  newLead: {
    fa: 'گذرواژه‌ای بگزینید که جای دیگری به کار نبرده‌اید؛ پس از آن همه نشست‌های پیشین پایان می‌یابد.',
    en: 'Choose a password that you use nowhere else; after that all earlier sessions end.',
  },
  firstTitle: { fa: 'گذرواژه‌ای برای خود بگزینید', en: 'Choose a password of your own' },
  firstLead: {
    fa: 'گذرواژه‌ای که مدیر سامانه داده است تنها برای همین است؛ پس از گزیدن گذرواژه خود به سامانه می‌روید.',
    en: 'The password an administrator gave you serves for this alone; with one of your own you go on to the portal.',
  },
  initial: { fa: 'گذرواژه‌ای که به شما داده‌اند', en: 'The password you were given' },
  signOut: { fa: 'خروج', en: 'Sign out' },
  password: { fa: 'گذرواژه تازه', en: 'New password' },
  passwordHint: {
    fa: 'دست‌کم ۱۲ نویسه؛ چند واژه بی‌ربط کنار هم خوب است و نشانه و رقم لازم نیست.',
    en: 'At least 12 characters; a few unrelated words are good, and neither signs nor digits are needed.',
  },
  set: { fa: 'گزیدن گذرواژه', en: 'Set the password' },
  done: { fa: 'گذرواژه تازه به کار افتاد؛ با آن وارد شوید.', en: 'The new password is in force; sign in with it.' },
  noToken: {
    fa: 'این نشانی کامل نیست؛ پیوند را از نامه باز کنید یا پیوند تازه بخواهید.',
    en: 'This address is not complete; open the link from the letter, or ask for a new one.',
  },
  signIn: { fa: 'رفتن به صفحه ورود', en: 'Go to the sign-in page' },
  askAgain: { fa: 'خواستن پیوند تازه', en: 'Ask for a new link' },
} as const satisfies Record<string, Texts>;
