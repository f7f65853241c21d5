import { z } from 'zod';
import { provinces } from './province';

/** ISO 3166-2 code of one of the 31 provinces. */
export const provinceCode = z.enum(provinces.map((province) => province.code));
