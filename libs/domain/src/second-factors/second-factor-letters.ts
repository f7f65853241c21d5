import type { Letter } from '../mails';
import type { Bilingual, Texts } from '../texts';

const greeting: Texts = { fa: '{name} گرامی،', en: 'Dear {name},' };
const notYou: Texts = {
  fa: 'اگر کار شما نبوده است، همین حالا با مدیر سامانه تماس بگیرید.',
  en: 'If it was not you, get in touch with the administrator of the portal now.',
};

function news(kind: string, name: Bilingual, subject: Texts): Letter {
  const sentence: Texts = { fa: `${subject.fa}.`, en: `${subject.en}.` };
  const named: Texts = { fa: name.fa, en: name.en ?? name.fa };
  return { kind, subject, paragraphs: [greeting, sentence, notYou], params: { name: named }, action: null, literal: null };
}

export const enrolledLetter = (name: Bilingual): Letter =>
  news('second-factors.enrolled', name, {
    fa: 'ورود دومرحله‌ای حساب شما در سامانه هم‌پیمان راه افتاد',
    en: 'Two-step sign-in was set up for your account on the Hampeyman portal',
  });

export const removedLetter = (name: Bilingual): Letter =>
  news('second-factors.removed', name, {
    fa: 'ورود دومرحله‌ای حساب شما در سامانه هم‌پیمان برداشته شد',
    en: 'Two-step sign-in was removed from your account on the Hampeyman portal',
  });

export const recoveryCodeUsedLetter = (name: Bilingual): Letter =>
  news('second-factors.recovery-code-used', name, {
    fa: 'با یکی از رمزهای بازیابی شما به سامانه هم‌پیمان وارد شده‌اند',
    en: 'One of your recovery codes was used on the Hampeyman portal',
  });
