import { provinceOf } from '@hampeyman/domain/provinces';
import type { DemonstrationData } from './demonstration-data';

/** Letters for the units of the provinces of which the data tell nothing, in the manner of the six they do tell of. */
const letters: Readonly<Record<string, string>> = {
  'IR-00': 'MK',
  'IR-01': 'GI',
  'IR-02': 'MA',
  'IR-03': 'EA',
  'IR-04': 'WA',
  'IR-05': 'KS',
  'IR-06': 'KZ',
  'IR-07': 'FA',
  'IR-08': 'KE',
  'IR-09': 'RK',
  'IR-10': 'IS',
  'IR-12': 'KD',
  'IR-14': 'CB',
  'IR-15': 'LO',
  'IR-16': 'IL',
  'IR-17': 'KB',
  'IR-18': 'BU',
  'IR-19': 'ZA',
  'IR-22': 'HO',
  'IR-23': 'TE',
  'IR-24': 'AR',
  'IR-25': 'QM',
  'IR-26': 'QZ',
  'IR-28': 'NK',
  'IR-30': 'AL',
};

/** The pair of units of every further province, without people: the memorandum holds for the whole country (after S9 and S12). */
export function provinceUnits(): DemonstrationData['organisations'] {
  return Object.entries(letters).flatMap(([provinceCode, letter]) => {
    const province = provinceOf(provinceCode);
    if (province === null) throw new Error(`There is no province ${provinceCode}`);
    const shared = { origin: 'sample', provinceCode };
    return [
      {
        ...shared,
        code: `MCLS_${letter}`,
        nameFa: `اداره کل تعاون، کار و رفاه اجتماعی ${province.nameFa}`,
        nameEn: `MCLS general directorate, ${province.nameEn}`,
        parent: 'MCLS',
        side: 'MINISTRY' as const,
      },
      {
        ...shared,
        code: `ACECR_${letter}`,
        nameFa: `جهاد دانشگاهی ${province.nameFa}`,
        nameEn: `ACECR ${province.nameEn}`,
        parent: 'ACECR',
        side: 'ACECR' as const,
      },
    ];
  });
}
