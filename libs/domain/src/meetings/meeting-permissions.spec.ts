import { systemActor, type Actor } from '../access';
import { committeeRules } from '../committees';
import { decisionActs, decisionRules } from '../decisions';
import { abilityFor, allows } from '../rights';
import { meetingActs, meetingRules } from './meeting-permissions';

const memorandum = '00000000-0000-4000-8000-000000000001';
const committee = '00000000-0000-4000-8000-000000000011';
const base: Actor = { ...systemActor, postId: memorandum, side: 'MINISTRY', scopeLevel: 'NATIONAL', memorandumIds: [memorandum] };
const actors: Readonly<Record<string, Actor>> = {
  secretary: { ...base, role: 'SECRETARY', scopeLevel: 'COMMITTEE', provinceCode: 'IR-29', committeeIds: [committee] },
  chair: { ...base, role: null, provinceCode: 'IR-29', committeeIds: [committee] },
  manager: { ...base, role: 'MINISTRY_MANAGER' },
  staff: { ...base, role: 'ACECR_STAFF', side: 'ACECR' },
  director: { ...base, role: 'PROVINCIAL_DIRECTOR', provinceCode: 'IR-29' },
  otherDirector: { ...base, role: 'PROVINCIAL_DIRECTOR', provinceCode: 'IR-20' },
  otherSecretary: { ...base, role: 'SECRETARY', scopeLevel: 'COMMITTEE', committeeIds: [memorandum] },
  auditor: { ...base, role: 'AUDITOR' },
  seatedAuditor: { ...base, role: 'AUDITOR', committeeIds: [committee] },
  admin: { ...base, role: 'ADMIN' },
  stranger: { ...base, role: 'MINISTRY_MANAGER', memorandumIds: [committee] },
  postless: { ...base, postId: null, role: null },
};
const record = { memorandumId: memorandum, committeeId: committee, id: committee, provinceCode: 'IR-29', isFinal: true };
const can = (name: string, action: string, type: string, changes: object = {}): boolean =>
  allows(abilityFor(actors[name] ?? base), action, type, { ...record, ...changes });
const who = (action: string, type: string, changes: object = {}): string[] =>
  Object.keys(actors).filter((name) => can(name, action, type, changes));

const readers = ['secretary', 'chair', 'manager', 'staff', 'director', 'otherSecretary', 'auditor', 'seatedAuditor'];

test('whoever reaches a meeting reads it, its final decisions and its committee', () => {
  for (const type of ['Meeting', 'Decision', 'Committee']) expect(who('read', type)).toEqual(readers);
  expect(who('read', 'Meeting', { provinceCode: null })).toEqual([...readers.slice(0, 5), 'otherDirector', ...readers.slice(5)]);
});

test('drafts of decisions are read like the draft minutes they stand in', () => {
  expect(who('read', 'Decision', { isFinal: false })).toEqual(who('read', 'Meeting'));
});

test.each(meetingActs)('only secretary and chair may %s', (act) => {
  expect(who(act, 'Meeting')).toEqual(['secretary', 'chair']);
});

test.each(decisionActs)('only secretary and chair may %s decisions', (act) => {
  expect(who(act, 'Decision', { isFinal: false })).toEqual(['secretary', 'chair']);
});

test('committees are set up by the manager and the director of the province', () => {
  expect(who('set-up', 'Committee')).toEqual(['manager', 'director']);
  expect(who('set-up', 'Committee', { provinceCode: null })).toEqual(['manager']);
  expect(who('change', 'Committee')).toEqual(['secretary', 'chair', 'manager', 'director']);
});

test('the rules are part of everybody’s rights', () => {
  const named = [committeeRules, decisionRules, meetingRules].map((rules) => {
    const subjects = new Set<string>();
    rules(actors['secretary'] ?? base, (_, subject) => subjects.add(subject));
    return [...subjects];
  });
  expect(named).toEqual([['Committee'], ['Decision'], ['Meeting']]);
});
