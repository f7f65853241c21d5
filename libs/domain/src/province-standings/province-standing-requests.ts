import { z } from 'zod';
import { plainDate } from '../calendar';

/** ISO code of a province in an address; whether there is such a province is another question. */
export const provinceAddress = z.string().regex(/^IR-\d{2}$/);

/** Nothing named means the memorandum in force that began last, today. */
export const readProvinces = z.object({
  memorandumId: z.uuid().optional(),
  asOf: plainDate.optional(),
});
export type ReadProvinces = z.infer<typeof readProvinces>;
