/**
 * Acts by which somebody approves what others did or makes it binding: for them the portal wants to know twice who acts, wherever the second
 * factor is required (OWASP ASVS 5.0, 7.5.3; NIST SP 800-63B AAL2).
 */
const approvingActs: Readonly<Record<string, readonly string[]>> = {
  Task: ['verify'],
  IndicatorValue: ['accept'],
  Meeting: ['finalise', 'sign', 'add-addendum'],
};

/** Whether doing `action` to a record of this type approves something. */
export function isApproving(action: string, subjectType: string): boolean {
  return approvingActs[subjectType]?.includes(action) ?? false;
}
