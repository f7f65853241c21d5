import type { ErrorTexts } from '../problems';
import type { provinceErrors } from './province-standing-errors';

export const provinceErrorTexts: ErrorTexts<typeof provinceErrors> = {
  'provinces.not-found': { fa: 'چنین استانی یافت نشد.', en: 'There is no such province.' },
};
