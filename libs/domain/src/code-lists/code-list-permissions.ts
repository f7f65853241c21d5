import type { RuleSet } from '../access';

/** Everyone reads the words that everyone chooses from; the administrator keeps them. */
export const codeListRules: RuleSet = (actor, can) => {
  can('read', 'CodeListEntry');
  if (actor.role !== 'ADMIN') return;
  can('add', 'CodeListEntry');
  can('change', 'CodeListEntry');
  can('retire', 'CodeListEntry');
};
