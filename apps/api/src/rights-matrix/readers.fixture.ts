import { world } from '../testing/world';
import { scopes, type Plant } from './planting.fixture';

/** What is known of a reader without asking the rules: the yardstick of the matrix. */
export interface Reader {
  readonly name: string;
  readonly login: string;
  readonly side: 'MINISTRY' | 'ACECR' | null;
  readonly memorandum: keyof typeof memoranda | null;
  readonly provinceCode: string | null;
  readonly isAdministrator: boolean;
}

export const memoranda = { own: world.memorandum, foreign: world.foreignMemorandum } as const;

type Facts = Partial<Omit<Reader, 'name' | 'login'>>;
const reader = (name: string, login: string, facts: Facts): Reader => ({
  ...{ name, login, side: 'MINISTRY', memorandum: 'own', provinceCode: null, isAdministrator: false },
  ...facts,
});

/** Everybody with a valid session, one for every role of both sides, every province planted and the other agency. */
export const readers: readonly Reader[] = [
  reader('manager of the Ministry', 'maryam', {}),
  reader('officer of ACECR', 'zahra', { side: 'ACECR' }),
  reader('director in South Khorasan', 'reza', { provinceCode: 'IR-29' }),
  reader('secretary in South Khorasan', 'fatemeh', { provinceCode: 'IR-29' }),
  reader('officer of ACECR in South Khorasan', 'hassan', { side: 'ACECR', provinceCode: 'IR-29' }),
  reader('director of ACECR in South Khorasan', 'director.acecr', { side: 'ACECR', provinceCode: 'IR-29' }),
  reader('director in Semnan', 'ali', { provinceCode: 'IR-20' }),
  reader('officer of ACECR in Semnan', 'nasrin', { side: 'ACECR', provinceCode: 'IR-20' }),
  reader('auditor of the Ministry', 'auditor', {}),
  reader('auditor of ACECR', 'auditor.acecr', { side: 'ACECR' }),
  reader('secretary of the steering committee', 'mina', {}),
  reader('secretary of ACECR', 'secretary.acecr', { side: 'ACECR' }),
  reader('administrator', 'admin', { memorandum: null, isAdministrator: true }),
  reader('person without a post', 'parvin', { side: null, memorandum: null }),
  reader('manager of the other agency', 'stranger', { memorandum: 'foreign' }),
  reader('director of the other agency', 'stranger.director', { memorandum: 'foreign', provinceCode: 'IR-29' }),
  reader('officer of the other agency', 'stranger.acecr', { side: 'ACECR', memorandum: 'foreign' }),
];

/** Whether the reader may learn of what a planted sign stands for (rulings: memorandum, province, own side). */
export function maySee(of: Reader, { scope, eyes }: Plant): boolean {
  if (eyes === 'accounts') return of.isAdministrator;
  const { memorandum, provinceCode } = scopes[scope];
  if (of.memorandum !== memorandum) return false;
  if (of.provinceCode !== null && provinceCode !== null && of.provinceCode !== provinceCode) return false;
  return eyes === 'open' || of.side === eyes;
}
