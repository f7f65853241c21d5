import type { Me } from '@hampeyman/domain/sessions';
import { anActor } from '@hampeyman/domain/testing';

/** Zahra Kazemi of ACECR, signed in as its expert, unless told otherwise. */
export function aMe(changes: Partial<Me> = {}): Me {
  return {
    person: { id: 'a0000000-0000-4000-8000-000000000001', nameFa: 'زهرا کاظمی', nameEn: 'Zahra Kazemi', honorificFa: 'خانم' },
    login: 'u.acecr',
    post: { id: 'a0000000-0000-4000-8000-000000000002', code: 'ACECR_EDU_EXP', titleFa: 'کارشناس جهاد دانشگاهی', titleEn: 'ACECR expert' },
    posts: [
      {
        id: 'a0000000-0000-4000-8000-000000000002',
        titleFa: 'کارشناس جهاد دانشگاهی',
        titleEn: 'ACECR expert',
        organisationFa: 'معاونت آموزش و کارآفرینی',
        organisationEn: null,
        isActing: false,
      },
    ],
    actingFor: null,
    organisation: { id: 'a0000000-0000-4000-8000-000000000003', code: 'ACECR_EDU', nameFa: 'معاونت آموزش و کارآفرینی', nameEn: null },
    actor: anActor({ side: 'ACECR', role: 'ACECR_STAFF' }),
    language: 'fa',
    calendar: 'jalali',
    mustChangePassword: false,
    theme: 'light',
    isSample: true,
    version: 1,
    ...changes,
  };
}
