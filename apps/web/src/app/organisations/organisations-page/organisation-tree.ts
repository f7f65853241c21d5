import { sides } from '@hampeyman/domain/access';
import type { Organisation } from '@hampeyman/domain/organisations';

/** An organisation in the tree, with how deep it hangs. */
export interface TreeRow {
  readonly organisation: Organisation;
  readonly depth: number;
}

/** Organisations one below the other, units right under theirs; of the Ministry, then of ACECR, then those outside both. */
export function treeRows(organisations: readonly Organisation[]): readonly TreeRow[] {
  const known = new Set(organisations.map((one) => one.id));
  const order = (one: Organisation): number => (one.side === null ? sides.length : sides.indexOf(one.side));
  const roots = organisations.filter((one) => one.parentId === null || !known.has(one.parentId)).sort((a, b) => order(a) - order(b));
  const below = (organisation: Organisation, depth: number): TreeRow[] => [
    { organisation, depth },
    ...organisations.filter((one) => one.parentId === organisation.id).flatMap((one) => below(one, depth + 1)),
  ];
  return roots.flatMap((root) => below(root, 0));
}
