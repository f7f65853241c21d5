import { takeRoll } from '@hampeyman/domain/meetings';
import { aMeetingDetail, aPost, anAttendance, id } from '@hampeyman/domain/testing';
import { liveQuorum, withChange, withSomebody, without } from './roll';

const chair = anAttendance();
const head = anAttendance({ id: id(2), side: 'ACECR', seat: 'MEMBER', post: aPost({ id: id(402), side: 'ACECR' }) });
const guest = anAttendance({ id: id(3), side: null, seat: null, state: 'GUEST', post: null, person: null, guestNameFa: 'آقای مهمان' });
const meeting = aMeetingDetail({ attendances: [chair, head, guest], committeeQuorum: { total: 2, perSide: 1 } });

describe('the roll', () => {
  it('is sent whole, with the one row changed', () => {
    const { attendances } = withChange(meeting, head.id, { state: 'ABSENT_WITH_NOTICE' });
    expect(attendances.map(({ state }) => state)).toEqual(['EXPECTED', 'ABSENT_WITH_NOTICE', 'GUEST']);
    expect(takeRoll.safeParse({ attendances }).success).toBe(true);
  });
  it('takes a delegate in, and the member as absent with notice', () => {
    const { attendances } = withSomebody(meeting, { state: 'DELEGATE', postId: id(9), delegateForPostId: id(402) });
    expect(attendances).toHaveLength(4);
    expect(attendances[1]?.state).toBe('ABSENT_WITH_NOTICE');
    expect(attendances[3]).toMatchObject({ id: null, state: 'DELEGATE', postId: id(9), delegateForPostId: id(402) });
  });
  it('lets a guest go again', () => {
    expect(without(meeting, guest.id).attendances.map((row) => row.id)).toEqual([chair.id, head.id]);
  });
});

describe('the live quorum', () => {
  it('counts clicks before they have arrived, and no guest', () => {
    expect(liveQuorum(meeting, {})).toMatchObject({ isMet: false, present: 0, members: 2 });
    expect(liveQuorum(meeting, { [chair.id]: 'PRESENT' })).toMatchObject({ isMet: false, present: 1 });
    expect(liveQuorum(meeting, { [chair.id]: 'PRESENT', [head.id]: 'PRESENT' })).toMatchObject({ isMet: true, present: 2 });
  });
  it('counts a delegate for the seat represented', () => {
    const delegate = anAttendance({
      id: id(5),
      state: 'DELEGATE',
      side: 'ACECR',
      seat: 'MEMBER',
      post: aPost({ id: id(9) }),
      delegateFor: head.post,
    });
    const quorum = liveQuorum(
      { ...meeting, attendances: [{ ...chair, state: 'PRESENT' }, { ...head, state: 'ABSENT_WITH_NOTICE' }, delegate] },
      {},
    );
    expect(quorum).toMatchObject({ isMet: true, members: 2, acecr: { present: 1, members: 1 } });
  });
});
