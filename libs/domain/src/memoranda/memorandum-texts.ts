import type { ErrorTexts } from '../problems';
import type { AnyTexts, Texts } from '../texts';
import type { Classification, MemorandumKind, MemorandumState, PartyRole } from './memorandum';
import type { memorandumErrors } from './memorandum-errors';
import type { ArticleKind, generalObjectives } from './memorandum-parts';
import type { ValidityKind } from './validity';

export const memorandumErrorTexts: ErrorTexts<typeof memorandumErrors> = {
  'memoranda.not-found': { fa: 'چنین تفاهم‌نامه‌ای یافت نشد.', en: 'There is no such memorandum.' },
  'memoranda.article-not-found': { fa: 'چنین ماده یا بندی یافت نشد.', en: 'There is no such article or clause.' },
  'memoranda.objective-not-found': { fa: 'چنین هدفی یافت نشد.', en: 'There is no such objective.' },
  'memoranda.outcome-not-found': { fa: 'چنین پیامدی یافت نشد.', en: 'There is no such outcome.' },
  'memoranda.need-not-found': { fa: 'چنین نیازی یافت نشد.', en: 'There is no such need.' },
  'memoranda.source-not-found': {
    fa: 'سند منبع این تفاهم‌نامه ثبت نشده است.',
    en: 'No source document is recorded for this memorandum.',
  },
  'memoranda.party-twice': { fa: 'یک دستگاه دو بار طرف تفاهم‌نامه شده است.', en: 'An organisation is named as a party twice.' },
  'memoranda.party-unknown': { fa: 'یکی از طرف‌ها دستگاه شناخته‌شده‌ای نیست.', en: 'One of the parties is not a known organisation.' },
  'memoranda.party-of-other-side': {
    fa: 'یکی از طرف‌ها در سمتِ دستگاه دیگر آمده است.',
    en: 'One of the parties is entered on the other agency’s side.',
  },
  'memoranda.side-missing': {
    fa: 'تفاهم‌نامه دست‌کم یک طرف از وزارت و یک طرف از جهاد دانشگاهی می‌خواهد.',
    en: 'A memorandum needs at least one party from the Ministry and one from ACECR.',
  },
  'memoranda.own-agency-missing': {
    fa: 'دستگاه شما باید یکی از طرف‌های تفاهم‌نامه باشد.',
    en: 'Your own agency must be one of the parties.',
  },
  'memoranda.ends-before-it-begins': {
    fa: 'پایان اعتبار باید پس از آغاز آن باشد.',
    en: 'The end of validity must come after its beginning.',
  },
  'memoranda.clause-needs-article': {
    fa: 'بند و تبصره زیر یک ماده می‌آیند؛ ماده آن را برگزینید.',
    en: 'A clause or a note belongs under an article; choose that article.',
  },
  'memoranda.article-stands-alone': {
    fa: 'مقدمه و ماده زیر بخش دیگری نمی‌آیند.',
    en: 'A preamble or an article cannot stand under another part.',
  },
  'memoranda.link-unknown': {
    fa: 'آنچه می‌خواهید پیوند دهید در این تفاهم‌نامه یافت نشد.',
    en: 'What you want to link is not part of this memorandum.',
  },
  'memoranda.code-taken': { fa: 'تفاهم‌نامه دیگری کد {code} را دارد.', en: 'Another memorandum already has the code {code}.' },
  'memoranda.part-code-taken': {
    fa: 'کد {code} در این تفاهم‌نامه به کار رفته است.',
    en: 'The code {code} is already used in this memorandum.',
  },
  'memoranda.part-in-use': {
    fa: '{code} برداشته نشد، چون چیزی به آن پیوسته است. نخست پیوندهایش را بردارید.',
    en: '{code} was not removed, because something is linked to it. Remove its links first.',
  },
  'memoranda.transition-not-allowed': {
    fa: 'این تفاهم‌نامه از وضعیت کنونی به وضعیت خواسته‌شده نمی‌رود.',
    en: 'This memorandum cannot move from its present state to the one requested.',
  },
};

export const memorandumStateTexts: Readonly<Record<MemorandumState, Texts>> = {
  DRAFT: { fa: 'پیش‌نویس', en: 'Draft' },
  UNDER_REVIEW: { fa: 'در دست بررسی', en: 'Under review' },
  SIGNED: { fa: 'امضاشده', en: 'Signed' },
  ACTIVE: { fa: 'جاری', en: 'In force' },
  TERMINATED: { fa: 'خاتمه‌یافته', en: 'Terminated' },
};

/** What the dates of a memorandum in force say. */
export const validityTexts: Readonly<Record<ValidityKind, AnyTexts>> = {
  NOT_RECORDED: { fa: 'جاری – تاریخ ثبت نشده', en: 'In force, dates not recorded' },
  NOT_YET: { fa: 'هنوز آغاز نشده', en: 'Not yet in force' },
  IN_FORCE: { fa: 'جاری', en: 'In force' },
  EXPIRING: {
    by: 'days',
    fa: 'رو به پایان: {days} روز مانده',
    en: { one: 'Ending soon: {days} day left', other: 'Ending soon: {days} days left' },
  },
  EXPIRED: { fa: 'منقضی', en: 'Expired' },
};

export const memorandumKindTexts: Readonly<Record<MemorandumKind, Texts>> = {
  COOPERATION: { fa: 'تفاهم‌نامه همکاری', en: 'Memorandum of cooperation' },
  AGREEMENT: { fa: 'توافق‌نامه', en: 'Agreement' },
};

export const classificationTexts: Readonly<Record<Classification, Texts>> = {
  NORMAL: { fa: 'عادی', en: 'Ordinary' },
  CONFIDENTIAL: { fa: 'محرمانه', en: 'Confidential' },
};

export const partyRoleTexts: Readonly<Record<PartyRole, Texts>> = {
  CLIENT: { fa: 'کارفرما', en: 'Client' },
  EXECUTOR: { fa: 'مجری', en: 'Executor' },
  OVERSEER: { fa: 'ناظر', en: 'Overseer' },
  PARTNER: { fa: 'همکار', en: 'Partner' },
};

export const articleKindTexts: Readonly<Record<ArticleKind, Texts>> = {
  PREAMBLE: { fa: 'مقدمه', en: 'Preamble' },
  ARTICLE: { fa: 'ماده', en: 'Article' },
  CLAUSE: { fa: 'بند', en: 'Clause' },
  NOTE: { fa: 'تبصره', en: 'Note' },
};

/** What the general objectives are about; the fields of cooperation are named by the list that the administrator keeps. */
export const generalObjectiveTexts: Readonly<Record<(typeof generalObjectives)[number], Texts>> = {
  CAPACITY: { fa: 'ظرفیت‌ها', en: 'Capacities' },
  SYNERGY: { fa: 'هم‌افزایی', en: 'Synergy' },
};
