import { z } from 'zod';
import { secondFactorCode } from './second-factor';

const password = z.string().min(1).max(200);

/** Begin to enrol a second factor; asks for the password, so that a telephone left open is not enough. */
export const enrolSecondFactor = z.strictObject({ password });
export type EnrolSecondFactor = z.infer<typeof enrolSecondFactor>;

/** Show a code: the first one confirms the enrolment, a later one passes the second factor in this session. */
export const showCode = z.strictObject({ code: secondFactorCode });
export type ShowCode = z.infer<typeof showCode>;

/** Give up the second factor, showing both. */
export const removeSecondFactor = z.strictObject({ password, code: secondFactorCode });
export type RemoveSecondFactor = z.infer<typeof removeSecondFactor>;
