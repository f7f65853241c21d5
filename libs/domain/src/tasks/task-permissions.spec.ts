import type { Actor } from '../access';
import { abilityFor, allows } from '../rights';
import { acecrPostId, anActor, aTask, helperPostId, holderOf, id, ministryPostId } from '../testing';
import type { Task } from './task';
import type { ChangeTask } from './task-requests';

function may(actor: Actor, action: string, record: object, type = 'Task', field?: keyof ChangeTask): boolean {
  return allows(abilityFor(actor), action, type, record, field);
}

const acecr = holderOf(acecrPostId, 'ACECR');
const ministry = holderOf(ministryPostId, 'MINISTRY');
const helper = holderOf(helperPostId, 'ACECR');
const stranger = holderOf(id(29), 'ACECR');
const manager = holderOf(id(28), 'MINISTRY', { role: 'MINISTRY_MANAGER' });
const secretary = holderOf(id(27), 'MINISTRY', { role: 'SECRETARY', committeeIds: [id(500)] });
const auditor = holderOf(id(26), 'MINISTRY', { role: 'AUDITOR', side: null });
const administrator = holderOf(id(25), 'MINISTRY', { role: 'ADMIN' });
const helped: Partial<Task> = { helperPostIds: [helperPostId] };
const waiting: Partial<Task> = { ...helped, state: 'AWAITING_APPROVAL', waitingSide: 'MINISTRY', waitingPostId: ministryPostId };

const who = { acecr, helper, ministry, stranger, manager, secretary, auditor, administrator };
type Who = keyof typeof who;
const everyone = Object.keys(who) as Who[];

test.each<[string, Partial<Task>, readonly Who[]]>([
  ['read', helped, ['acecr', 'helper', 'ministry', 'stranger', 'manager', 'secretary', 'auditor']],
  ['report', helped, ['acecr', 'helper']],
  ['report', { ...helped, side: 'JOINT' }, ['acecr', 'helper', 'ministry']],
  ['report', { ...helped, side: 'MINISTRY' }, ['ministry']],
  ['verify', helped, []],
  ['verify', waiting, ['ministry']],
  ['contribute', helped, ['acecr', 'helper', 'ministry']],
  ['comment', helped, ['acecr', 'helper', 'ministry', 'stranger', 'manager', 'secretary']],
  ['plan', {}, ['manager']],
  ['change', helped, ['acecr', 'manager']],
  ['cancel', helped, ['manager']],
  ['decide', helped, ['secretary']],
])('%s %j is for %j', (action, change, allowed) => {
  const task = aTask(change);
  expect(everyone.filter((name) => may(who[name], action, task))).toEqual(allowed);
});

test('a post confined to a province reads national tasks and its own province’s', () => {
  const director = holderOf(id(24), 'MINISTRY', { scopeLevel: 'PROVINCE', provinceCode: 'IR-29' });
  expect(may(director, 'read', aTask())).toBe(true);
  expect(may(director, 'read', aTask({ provinceCode: 'IR-29' }))).toBe(true);
  expect(may(director, 'read', aTask({ provinceCode: 'IR-20' }))).toBe(false);
});

test('tasks of a memorandum to which one is no party are not there', () => {
  const outsider = anActor({ memorandumIds: [id(2)] });
  expect(['read', 'comment'].some((action) => may(outsider, action, aTask()))).toBe(false);
});

test('a comment for one side is read by that side only', () => {
  const comment = { memorandumId: id(1), provinceCode: null, side: 'ACECR', visibility: 'OWN_SIDE' };
  expect(everyone.filter((name) => may(who[name], 'read', comment, 'TaskComment'))).toEqual(['acecr', 'helper', 'stranger']);
  const open = { ...comment, visibility: 'BOTH' };
  expect(everyone.filter((name) => !may(who[name], 'read', open, 'TaskComment'))).toEqual(['administrator']);
});

describe('of a change, each field is for', () => {
  test.each<[keyof ChangeTask, Partial<Task>, readonly Who[]]>([
    ['titleFa', helped, ['acecr', 'manager']],
    ['obligationId', helped, ['acecr', 'manager']],
    ['helperPostIds', helped, ['acecr', 'manager']],
    ['acecrPostId', helped, ['acecr', 'manager']],
    ['ministryPostId', helped, ['manager']],
    ['ministryPostId', { ...helped, side: 'JOINT' }, ['ministry', 'manager']],
    ['startsOn', helped, ['manager']],
    ['dueOn', { ...helped, side: 'JOINT' }, ['manager']],
    // what a verdict is awaited about stands, but the work may go to other hands
    ['titleFa', waiting, ['manager']],
    ['objectiveId', waiting, ['manager']],
    ['helperPostIds', waiting, ['acecr', 'manager']],
    ['acecrPostId', waiting, ['acecr', 'manager']],
  ])('%s of %j: %j', (field, change, allowed) => {
    const task = aTask(change);
    expect(everyone.filter((name) => may(who[name], 'change', task, 'Task', field))).toEqual(allowed);
  });
});
