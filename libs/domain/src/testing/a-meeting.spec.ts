import { committee } from '../committees';
import { decision } from '../decisions';
import { meeting, meetingDetail } from '../meetings';
import { aCommittee, aDecision, aMeeting, aMeetingDetail } from './a-meeting';

test('the meetings and decisions of specs are such as the portal answers', () => {
  expect(committee.parse(aCommittee())).toEqual(aCommittee());
  expect(meeting.parse(aMeeting())).toEqual(aMeeting());
  expect(meetingDetail.parse(aMeetingDetail())).toEqual(aMeetingDetail());
  expect(decision.parse(aDecision())).toEqual(aDecision());
});
