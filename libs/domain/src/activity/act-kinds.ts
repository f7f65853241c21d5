/** What kinds of acts are told apart; the first that fits an action is its kind. */
export const actKinds = ['CHANGE', 'SIGN_IN', 'REFUSAL', 'EXPORT', 'PRINT', 'RIGHTS', 'AUDIT'] as const;
export type ActKind = (typeof actKinds)[number];

/**
 * Which actions are of a kind: whole names or, with a star at an end, beginnings and ends. What fits none is a change of a record. The
 * database asks by the same patterns, therefore they know nothing but the star.
 */
export const actPatterns: Readonly<Record<Exclude<ActKind, 'CHANGE'>, readonly string[]>> = {
  REFUSAL: ['access.*'],
  EXPORT: ['*.exported'],
  PRINT: ['*.printed'],
  RIGHTS: ['posts.*', 'people.*', 'organisations.*', 'holdings.*'],
  SIGN_IN: ['sessions.*', 'identity-providers.*', 'second-factors.*', 'passwords.*'],
  AUDIT: ['activity.*'],
};

/** In which order the patterns are tried: taking a list of people out of the portal is an export, not a change of rights. */
const order = ['REFUSAL', 'EXPORT', 'PRINT', 'RIGHTS', 'SIGN_IN', 'AUDIT'] as const;

function fits(action: string, pattern: string): boolean {
  if (pattern.startsWith('*')) return action.endsWith(pattern.slice(1));
  return pattern.endsWith('*') ? action.startsWith(pattern.slice(0, -1)) : action === pattern;
}

/** What kind of act `action` (`tasks.reported`) is. */
export function kindOfAct(action: string): ActKind {
  return order.find((kind) => actPatterns[kind].some((pattern) => fits(action, pattern))) ?? 'CHANGE';
}

/** The kinds that are tried before `kind`, so that each action is of one kind alone, in the database too. */
export function kindsBefore(kind: ActKind): readonly Exclude<ActKind, 'CHANGE'>[] {
  return kind === 'CHANGE' ? order : order.slice(0, order.indexOf(kind));
}
