import { readsContent, type RuleSet } from '../access';

/**
 * A national post reads every province, a provincial one its own; the others are known to it only in the sums of the country, without a way
 * down (rulings on visibility).
 */
export const provinceRules: RuleSet = (actor, can) => {
  if (!readsContent(actor)) return;
  if (actor.provinceCode === null) can('read', 'Province');
  else can('read', 'Province', { code: actor.provinceCode });
};
