import { z } from 'zod';

/** The two equal parties of the memorandum (S10, S11). */
export const sides = ['MINISTRY', 'ACECR'] as const;
export const side = z.enum(sides);
export type Side = z.infer<typeof side>;

/** Whose a piece of work is: one side's, or both together. */
export const workSides = ['MINISTRY', 'ACECR', 'JOINT'] as const;
export const workSide = z.enum(workSides);
export type WorkSide = z.infer<typeof workSide>;

/** The party facing `of`. */
export function otherSide(of: Side): Side {
  return of === 'MINISTRY' ? 'ACECR' : 'MINISTRY';
}
