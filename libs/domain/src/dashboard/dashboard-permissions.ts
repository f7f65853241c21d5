import { readsContent, type RuleSet } from '../access';

/** The dashboard and the search box are for everyone who reads the content of a memorandum; each row in them has its own rule. */
export const dashboardRules: RuleSet = (actor, can) => {
  if (readsContent(actor)) can('read', 'Dashboard');
};
