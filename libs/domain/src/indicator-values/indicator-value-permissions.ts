import { reach, readsContent, type RuleSet } from '../access';

/** Values that both sides see; a draft is its own side's. */
const said = { state: { $in: ['SENT', 'ACCEPTED', 'RETURNED'] } };

/**
 * Values of a province are read there and by national posts; the country reads them added up. They are entered by the posts that answer
 * for the indicator and, for their own province, by its director and by ACECR's executive there; a decider of the other side accepts or
 * returns them.
 */
export const indicatorValueRules: RuleSet = (actor, can) => {
  if (!readsContent(actor)) return;
  for (const conditions of reach(actor)) {
    can('read', 'IndicatorValue', { ...conditions, ...said });
    // an auditor of an agency audits that agency; one outside both reads what either drafts
    if (actor.side === null && actor.role === 'AUDITOR') can('read', 'IndicatorValue', conditions);
    else if (actor.side !== null) can('read', 'IndicatorValue', { ...conditions, side: actor.side });
  }
  if (actor.role === 'AUDITOR' || actor.side === null || actor.postId === null) return;
  const memorandum = { memorandumId: { $in: [...actor.memorandumIds] } };
  const owner = { [actor.side === 'MINISTRY' ? 'ministryPostId' : 'acecrPostId']: actor.postId };
  const ownDraft = { state: 'DRAFT', side: actor.side };
  for (const conditions of reach(actor)) {
    for (const action of ['change', 'submit']) can(action, 'IndicatorValue', { ...conditions, ...owner, ...ownDraft });
    can('enter', 'IndicatorValue', { ...conditions, ...owner });
  }
  if (actor.scopeLevel === 'PROVINCE' && (actor.role === 'PROVINCIAL_DIRECTOR' || actor.role === 'ACECR_STAFF')) {
    const province = { ...memorandum, provinceCode: actor.provinceCode };
    can('enter', 'IndicatorValue', province);
    for (const action of ['change', 'submit']) can(action, 'IndicatorValue', { ...province, ...ownDraft });
  }
  for (const action of ['accept', 'return']) {
    can(action, 'IndicatorValue', { ...memorandum, waitingPostId: actor.postId });
    if (actor.role === 'MINISTRY_MANAGER') can(action, 'IndicatorValue', { ...memorandum, submittedSide: 'ACECR' });
  }
};
