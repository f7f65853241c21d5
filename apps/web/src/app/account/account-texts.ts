import type { Texts } from '@hampeyman/domain/texts';

export const accountTexts = {
  title: { fa: 'حساب من', en: 'My account' },
  userName: { fa: 'نام کاربری', en: 'User name' },

  password: { fa: 'گذرواژه', en: 'Password' },
  passwordBody: {
    fa: 'با گذرواژه تازه همه نشست‌های دیگر شما پایان می‌یابد.',
    en: 'A new password ends all your other sessions.',
  },
  changePassword: { fa: 'تغییر گذرواژه', en: 'Change the password' },
  current: { fa: 'گذرواژه کنونی', en: 'Current password' },
  next: { fa: 'گذرواژه تازه', en: 'New password' },
  passwordChanged: { fa: 'گذرواژه عوض شد.', en: 'The password was changed.' },

  factor: { fa: 'ورود دومرحله‌ای', en: 'Two-step sign-in' },
  factorOff: {
    fa: 'پس از گذرواژه رمزی یک‌بارمصرف خواسته می‌شود که برنامه رمزساز تلفن شما نشان می‌دهد؛ گذرواژه به‌تنهایی دیگر بس نیست.',
    en: 'After the password a one-time code is asked for, which an app on your telephone shows; the password alone is no longer enough.',
  },
  factorRequired: {
    fa: 'برای تأیید کار دیگران، نهایی‌سازی و امضای صورتجلسه لازم است.',
    en: 'You need it to verify the work of others, and to finalise and sign minutes.',
  },
  setUp: { fa: 'راه‌اندازی', en: 'Set it up' },
  scan: {
    fa: 'این نقش را با برنامه رمزساز تلفن بخوانید و سپس رمزی را که نشان می‌دهد بنویسید.',
    en: 'Scan this picture with an authenticator app on your telephone, then enter the code it shows.',
  },
  picture: { fa: 'نقش QR برای برنامه رمزساز', en: 'QR code for the authenticator app' },
  secret: { fa: 'اگر دوربین نیست، این رمز را تایپ کنید:', en: 'Without a camera, type this secret:' },
  code: { fa: 'رمز یک‌بارمصرف', en: 'One-time code' },
  codeHint: { fa: 'رمز ۶رقمی برنامه رمزساز، یا یکی از رمزهای بازیابی', en: 'The 6 digits of the app, or one of your recovery codes' },
  confirm: { fa: 'تأیید رمز', en: 'Confirm the code' },
  isOn: { fa: 'روشن از {date}', en: 'On since {date}' },
  codesLeft: { fa: 'رمزهای بازیابی مانده:', en: 'Recovery codes left:' },
  notPassed: {
    fa: 'در این نشست هنوز رمز نشان نداده‌اید؛ برای کارهای تأییدی رمز را وارد کنید.',
    en: 'You have not shown a code in this session yet; enter one before you approve anything.',
  },
  show: { fa: 'وارد کردن رمز', en: 'Enter a code' },
  passed: { fa: 'رمز پذیرفته شد.', en: 'The code was accepted.' },
  renew: { fa: 'رمزهای بازیابی تازه', en: 'New recovery codes' },
  remove: { fa: 'برداشتن', en: 'Remove it' },
  removed: { fa: 'ورود دومرحله‌ای برداشته شد.', en: 'Two-step sign-in was removed.' },
  codesTitle: { fa: 'رمزهای بازیابی', en: 'Recovery codes' },
  codesBody: {
    fa: 'هر یک از این رمزها یک بار به‌جای رمز تلفن کار می‌کند. همین یک بار نشان داده می‌شوند: چاپ کنید یا جای امنی بنویسید.',
    en: 'Each of these works once in place of the code of your telephone. They are shown this once: print them, or write them down in a safe place.',
  },
  kept: { fa: 'نگه داشتم', en: 'I have kept them' },

  sessions: { fa: 'نشست‌های باز', en: 'Open sessions' },
  sessionsBody: {
    fa: 'هر نشست پس از نیم ساعت بی‌کاری و دست بالا پس از ۱۲ ساعت پایان می‌یابد. اگر نشستی را نمی‌شناسید آن را پایان دهید و گذرواژه را عوض کنید.',
    en: 'A session ends after half an hour without use, and after 12 hours at most. If you do not know one of them, end it and change your password.',
  },
  device: { fa: 'دستگاه', en: 'Device' },
  unknownDevice: { fa: 'دستگاه ناشناخته', en: 'Unknown device' },
  started: { fa: 'آغاز', en: 'Started' },
  lastSeen: { fa: 'آخرین استفاده', en: 'Last used' },
  acts: { fa: 'کار', en: 'Act' },
  thisOne: { fa: 'همین نشست', en: 'This session' },
  withFactor: { fa: 'دومرحله‌ای', en: 'Two-step' },
  end: { fa: 'پایان دادن', en: 'End' },
  endThis: { fa: 'پایان نشست', en: 'End the session' },
  endNamed: { fa: 'پایان دادن به نشست {device}', en: 'End the session on {device}' },
  endOthers: { fa: 'پایان همه نشست‌های دیگر', en: 'End all other sessions' },
  endProof: {
    fa: 'برای پایان دادن به نشست دیگر گذرواژه خود را دوباره بنویسید.',
    en: 'To end another session, enter your password once more.',
  },
  ended: { fa: 'نشست پایان یافت.', en: 'The session has ended.' },
  othersEnded: { fa: 'نشست‌های دیگر پایان یافت.', en: 'The other sessions have ended.' },
} as const satisfies Record<string, Texts>;
