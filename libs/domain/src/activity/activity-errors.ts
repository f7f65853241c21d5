import type { ErrorKinds, ErrorTexts } from '../problems';

export const activityErrors = {
  'activity.verification-running': 'conflict',
} as const satisfies ErrorKinds;

export const activityErrorTexts: ErrorTexts<typeof activityErrors> = {
  'activity.verification-running': {
    fa: 'راستی‌آزمایی سوابق همین حالا در جریان است؛ چند لحظه صبر کنید.',
    en: 'The record of activity is being verified right now; wait a moment.',
  },
};
