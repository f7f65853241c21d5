import type { Side } from '../access';
import { quorumOf, type Seated } from './meeting-quorum';

const seats: readonly { postId: string; side: Side }[] = [
  ...['m1', 'm2', 'm3', 'm4', 'm5'].map((postId) => ({ postId, side: 'MINISTRY' as const })),
  ...['a1', 'a2', 'a3', 'a4'].map((postId) => ({ postId, side: 'ACECR' as const })),
];
const present = (...posts: string[]): Seated[] => posts.map((postId) => ({ state: 'PRESENT', postId, delegateForPostId: null }));
const isMet = (roll: readonly Seated[]): boolean => quorumOf({ seats, roll, total: 5, perSide: 2 }).isMet;

test('five of nine with two of each side are enough', () => {
  expect(quorumOf({ seats, roll: present('m1', 'm2', 'm3', 'a1', 'a2'), total: 5, perSide: 2 })).toEqual({
    isMet: true,
    present: 5,
    members: 9,
    needed: 5,
    neededPerSide: 2,
    ministry: { present: 3, members: 5 },
    acecr: { present: 2, members: 4 },
  });
});

test('many of one side do not make up for the other', () => {
  expect(isMet(present('m1', 'm2', 'm3', 'm4', 'm5', 'a1'))).toBe(false);
});

test('enough of each side may still be too few', () => {
  expect(isMet(present('m1', 'm2', 'a1', 'a2'))).toBe(false);
});

test('a delegate counts for the seat represented, on its side; guests and strangers take no seat', () => {
  const delegate: Seated = { state: 'DELEGATE', postId: 'x', delegateForPostId: 'a2' };
  expect(isMet([...present('m1', 'm2', 'm3', 'a1'), delegate])).toBe(true);
  expect(isMet([...present('m1', 'm2', 'm3', 'a1'), { ...delegate, delegateForPostId: 'x' }])).toBe(false);
  expect(isMet([...present('m1', 'm2', 'm3', 'a1'), { state: 'GUEST', postId: 'a2', delegateForPostId: null }])).toBe(false);
});

test('a member present in person and by a delegate counts once', () => {
  const roll = [...present('m1', 'm2', 'm3', 'a1'), { state: 'DELEGATE' as const, postId: 'x', delegateForPostId: 'a1' }];
  expect(quorumOf({ seats, roll, total: 5, perSide: 1 }).present).toBe(4);
});
