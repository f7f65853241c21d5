/** The definitions of the demonstration's indicators in Persian; the data holds them in English only. */
export const definitionsFa: Readonly<Record<string, string>> = {
  'IND-01': 'شمار مجوزهای مشاغل خانگی که در دوره صادر شده است.',
  'IND-02': 'شمار افرادی که تسهیلات گرفته‌اند؛ هر نفر یک بار شمرده می‌شود.',
  'IND-03': 'بهره‌مندان تسهیلات به ازای هر صد مجوز صادرشده.',
  'IND-04': 'شمار متقاضیان تازه ثبت‌نام‌شده.',
  'IND-05': 'شمار متقاضیانی که هم ارزیابی شده‌اند و هم دست‌کم یک نشست مشاوره داشته‌اند.',
  'IND-06': 'سهم متقاضیان ارزیابی و مشاوره‌شده از همه ثبت‌نام‌شدگان.',
  'IND-07': 'شمار افرادی که آموزش عمومی یا تخصصی را به پایان برده‌اند؛ هر نفر یک بار شمرده می‌شود.',
  'IND-08': 'سهم دریافت‌کنندگان تسهیلات که پیش از پرداخت آموزش دیده و ارزیابی شده‌اند.',
  'IND-09': 'شمار بنگاه‌های پیشران که در پایان دوره تفاهم‌نامه امضاشده دارند.',
  'IND-10': 'شمار افرادی که نخستین سفارش یا قرارداد تأمین خود را گرفته‌اند؛ هر نفر یک بار شمرده می‌شود.',
  'IND-11': 'شمار شغل‌های خانگی تازه که در پایان دوره فعال است.',
  'IND-12': 'سهم شغل‌هایی که دوازده ماه پس از ایجاد هنوز فعال است.',
  'IND-13': 'سهم کسب‌وکارهای فعال که با تسهیلات آغاز شده‌اند.',
  'IND-14': 'سهم مشاغل خانگی از همه شاغلان استان، بر پایه آمار سالانه.',
  'IND-15': 'شمار شبکه‌ها و خوشه‌هایی که در پایان دوره دست‌کم ده عضو دارند.',
  'IND-16': 'شمار رشته‌های تأییدشده‌ای که در آغاز در فهرست نبوده‌اند.',
  'MGT-01': 'سهم مصوباتی که تا مهلت خود انجام شده‌اند از همه مصوبات سررسیدشده.',
  'MGT-02': 'سهم اقدام‌های باز که در ۳۰ روز گذشته گزارش شده‌اند.',
};

/** Whom and what support an indicator counts, where its name says so (S14, S18). */
export const listed: Readonly<Record<string, Readonly<Partial<Record<'targetGroup' | 'supportInstrument', string>>>>> = {
  'IND-01': { targetGroup: 'APPLICANT', supportInstrument: 'PERMIT' },
  'IND-02': { targetGroup: 'APPLICANT', supportInstrument: 'FINANCIAL' },
  'IND-03': { supportInstrument: 'FINANCIAL' },
  'IND-04': { targetGroup: 'APPLICANT' },
  'IND-05': { targetGroup: 'APPLICANT' },
  'IND-06': { targetGroup: 'APPLICANT' },
  'IND-07': { targetGroup: 'APPLICANT' },
  'IND-08': { targetGroup: 'APPLICANT', supportInstrument: 'FINANCIAL' },
  'IND-09': { targetGroup: 'LEADING_FIRM' },
  'IND-10': { targetGroup: 'HOME_BUSINESS_OWNER' },
  'IND-13': { targetGroup: 'HOME_BUSINESS_OWNER', supportInstrument: 'FINANCIAL' },
};
