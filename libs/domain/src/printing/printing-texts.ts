import type { ErrorTexts } from '../problems';
import type { printingErrors } from './printing-errors';

export const printingErrorTexts: ErrorTexts<typeof printingErrors> = {
  'printing.too-large': {
    fa: 'این سند برای چاپ بیش از اندازه بزرگ است.',
    en: 'This document is too large to print.',
  },
  'printing.busy': {
    fa: 'چاپگر سامانه سرگرم سندهای دیگر است؛ اندکی بعد دوباره تلاش کنید.',
    en: 'The printer is busy with other documents; try again shortly.',
  },
  'printing.timed-out': {
    fa: 'آماده‌سازی چاپ بیش از اندازه طول کشید؛ دوباره تلاش کنید.',
    en: 'Preparing the document for printing took too long; try again.',
  },
  'printing.failed': { fa: 'چاپ این سند ممکن نشد.', en: 'This document could not be printed.' },
};
