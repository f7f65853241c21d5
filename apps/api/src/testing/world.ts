/**
 * A few named people in a small world, the same in every spec: two agencies, South Khorasan (IR-29) with its two units, Semnan
 * (IR-20) with its two, one memorandum of both parties and the provincial committee PSK.
 */
export const world = {
  password: 'the-password-of-every-test',
  memorandum: '00000000-0000-4000-8000-000000000001',
  /** A memorandum to which none of these people's agencies is a party. */
  foreignMemorandum: '00000000-0000-4000-8000-000000000002',
  committee: { steering: '00000000-0000-4000-8000-000000000011', southKhorasan: '00000000-0000-4000-8000-000000000012' },
  organisations: {
    ministry: '00000000-0000-4000-8000-000000000101',
    acecr: '00000000-0000-4000-8000-000000000102',
    ministryEmployment: '00000000-0000-4000-8000-000000000103',
    acecrEducation: '00000000-0000-4000-8000-000000000104',
    ministrySouthKhorasan: '00000000-0000-4000-8000-000000000105',
    acecrSouthKhorasan: '00000000-0000-4000-8000-000000000106',
    ministrySemnan: '00000000-0000-4000-8000-000000000107',
    acecrSemnan: '00000000-0000-4000-8000-000000000108',
  },
  posts: {
    manager: '00000000-0000-4000-8000-000000000201',
    staff: '00000000-0000-4000-8000-000000000202',
    director: '00000000-0000-4000-8000-000000000203',
    secretary: '00000000-0000-4000-8000-000000000204',
    provincialStaff: '00000000-0000-4000-8000-000000000205',
    otherDirector: '00000000-0000-4000-8000-000000000206',
    otherStaff: '00000000-0000-4000-8000-000000000207',
    auditor: '00000000-0000-4000-8000-000000000208',
    admin: '00000000-0000-4000-8000-000000000209',
    steeringSecretary: '00000000-0000-4000-8000-000000000210',
  },
  people: {
    /** Ministry manager, whole country. */
    maryam: '00000000-0000-4000-8000-000000000301',
    /** ACECR staff, whole agency. */
    zahra: '00000000-0000-4000-8000-000000000302',
    /** Provincial director of the Ministry in South Khorasan. */
    reza: '00000000-0000-4000-8000-000000000303',
    /** Secretary of the committee of South Khorasan. */
    fatemeh: '00000000-0000-4000-8000-000000000304',
    /** ACECR staff in South Khorasan. */
    hassan: '00000000-0000-4000-8000-000000000305',
    /** Provincial director in Semnan. */
    ali: '00000000-0000-4000-8000-000000000306',
    /** ACECR staff in Semnan. */
    nasrin: '00000000-0000-4000-8000-000000000307',
    auditor: '00000000-0000-4000-8000-000000000308',
    admin: '00000000-0000-4000-8000-000000000309',
    /** Secretary of the steering committee. */
    mina: '00000000-0000-4000-8000-000000000310',
    /** Knows a password but holds no post. */
    parvin: '00000000-0000-4000-8000-000000000311',
    /** Was a director; the account is disabled. */
    kamran: '00000000-0000-4000-8000-000000000312',
  },
} as const;

export type PersonName = keyof typeof world.people;
export type PostName = keyof typeof world.posts;
