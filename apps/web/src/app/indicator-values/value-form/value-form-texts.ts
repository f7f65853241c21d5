import type { Texts } from '@hampeyman/domain/texts';

export const valueFormTexts = {
  title: { fa: 'گزارش مقدار شاخص', en: 'Report a value' },
  draftTitle: { fa: 'اصلاح پیش‌نویس', en: 'Correct a draft' },
  lead: {
    fa: 'مقدار تا طرف مقابل آن را تأیید نکند شمرده نمی‌شود. آنچه نمی‌دانید خالی بگذارید؛ گزارش‌نشده صفر نیست.',
    en: 'A value counts only once the other side has accepted it. Leave empty what you do not know: not reported is not zero.',
  },
  indicator: { fa: 'شاخص', en: 'Indicator' },
  indicatorHint: {
    fa: 'شاخص‌های محاسبه‌ای در فهرست نیستند؛ سامانه آن‌ها را خود حساب می‌کند.',
    en: 'Computed indicators are not listed; the portal works them out.',
  },
  province: { fa: 'استان', en: 'Province' },
  national: { fa: 'این شاخص کشوری است', en: 'This indicator is national' },
  period: { fa: 'دوره', en: 'Period' },
  running: { fa: '{period} (هنوز پایان نیافته)', en: '{period} (not over yet)' },
  runningHint: {
    fa: 'این دوره هنوز پایان نیافته است؛ مقدار را می‌توان پیش‌نویس نگه داشت و پس از پایان دوره فرستاد.',
    en: 'This period is not over yet; keep the value as a draft and send it once the period has ended.',
  },
  value: { fa: 'مقدار', en: 'Value' },
  approximate: { fa: 'حدودی است', en: 'Approximate' },
  source: { fa: 'منبع', en: 'Source' },
  sourceHint: {
    fa: 'عدد از کجا آمده است؛ مانند «گزارش جهاد دانشگاهی استان».',
    en: 'Where the figure comes from, such as “Report of ACECR in the province”.',
  },
  decider: { fa: 'تأیید با: {post}', en: 'To be accepted by: {post}' },
  former: { fa: 'مقدار تأییدشده {period}: {value}', en: 'Accepted for {period}: {value}' },
  expected: { fa: 'برنامه تا پایان {period}: {value}', en: 'Planned by the end of {period}: {value}' },
  send: { fa: 'فرستادن برای تأیید', en: 'Send for acceptance' },
  keep: { fa: 'نگه‌داشتن پیش‌نویس', en: 'Keep as a draft' },
  kept: { fa: 'آنچه پیش‌تر نوشته بودید مانده است.', en: 'What you typed earlier has been restored.' },
  notAllowed: { fa: 'گزارش مقدار در دسترس شما نیست', en: 'You cannot report values' },
  notAllowedBody: {
    fa: 'مقدار را مسئولان هر شاخص، مدیرکل استان و مدیر اجرایی طرح در استان گزارش می‌کنند.',
    en: 'Values are reported by the posts responsible for an indicator, the provincial director and the executive manager of the plan in the province.',
  },
} as const satisfies Record<string, Texts>;
