import { watchedSide, type RuleSet } from '../access';

/** Everyone reads the words that everyone chooses from; who administers the whole portal keeps them. */
export const codeListRules: RuleSet = (actor, can) => {
  can('read', 'CodeListEntry');
  if (actor.role !== 'ADMIN' || watchedSide(actor) !== null) return;
  can('add', 'CodeListEntry');
  can('change', 'CodeListEntry');
  can('retire', 'CodeListEntry');
};
