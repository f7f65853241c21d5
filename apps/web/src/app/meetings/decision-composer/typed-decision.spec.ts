import { composeDecision } from '@hampeyman/domain/decisions';
import type { PreviousDecision } from '@hampeyman/domain/meetings';
import type { Post } from '@hampeyman/domain/posts';
import { aMeetingDetail, aPost, anAttendance, day, id } from '@hampeyman/domain/testing';
import { blankDecision, continuationOf, counterpartOn, sentenceOf, slotsOf } from './typed-decision';

const director: Post = {
  id: id(401),
  code: 'MCLS_SK_DG',
  titleFa: 'مدیرکل استان',
  titleEn: null,
  organisationId: id(600),
  organisationFa: 'اداره کل',
  organisationEn: null,
  organisationProvinceCode: 'IR-29',
  side: 'MINISTRY',
  role: 'PROVINCIAL_DIRECTOR',
  scopeLevel: 'PROVINCE',
  scopeProvinceCode: 'IR-29',
  isSample: false,
  version: 1,
  isFocalPoint: false,
  closedOn: null,
  holdings: [],
};
const manager: Post = { ...director, id: id(402), side: 'ACECR', scopeLevel: 'AGENCY', organisationProvinceCode: 'IR-29' };
const posts = new Map([director, manager].map((post) => [post.id, post]));
const typed = {
  ...blankDecision,
  executorPostId: director.id,
  cooperatingPostIds: [manager.id],
  subjectFa: 'تعیین تکلیف میز خدمت مجوز',
  dueOn: '2026-12-06',
};

describe('the official sentence', () => {
  it('is written from the four slots as the minutes write it', () => {
    expect(sentenceOf(typed, posts, 'fa')).toBe(
      'مقرر گردید اداره کل استان با همکاری جهاد دانشگاهی استان حداکثر تا تاریخ ۱۴۰۵/۰۹/۱۵ نسبت به «تعیین تکلیف میز خدمت مجوز» اقدام نماید.',
    );
  });
  it('waits for an executor, and marks a subject not typed yet', () => {
    expect(sentenceOf(blankDecision, posts, 'fa')).toBeNull();
    expect(sentenceOf({ ...typed, subjectFa: ' ' }, posts, 'fa')).toContain('«…»');
  });
  it('says «به‌صورت مستمر» for what has no deadline', () => {
    expect(sentenceOf({ ...typed, isContinuing: true }, posts, 'fa')).toContain('به‌صورت مستمر');
  });
});

describe('the request', () => {
  const frame = { meetingId: id(410), agendaPosition: 3 };
  it('leaves out what does not belong to the way chosen', () => {
    const request = composeDecision.parse({
      ...slotsOf({ ...typed, taskLink: 'NONE', taskId: id(7), counterpartPostId: manager.id, extends: true }, 'MINISTRY'),
      ...frame,
    });
    expect(request).toMatchObject({ side: 'MINISTRY', taskId: null, counterpartPostId: null, extends: false, newTask: null });
  });
  it('gives a continuing decision that makes a task the deadline of the task', () => {
    const request = composeDecision.parse({ ...slotsOf({ ...typed, isContinuing: true, taskDueOn: '2027-03-20' }, 'MINISTRY'), ...frame });
    expect(request.dueOn).toBeNull();
    expect(request.newTask?.dueOn).toBe('2027-03-20');
  });
});

test('a member present answers on the other side before an absent chair', () => {
  const chair = anAttendance({ side: 'ACECR', seat: 'CHAIR', state: 'ABSENT', post: aPost({ id: id(11) }) });
  const member = anAttendance({ id: id(2), side: 'ACECR', seat: 'MEMBER', state: 'PRESENT', post: aPost({ id: id(12) }) });
  expect(counterpartOn('ACECR', aMeetingDetail({ attendances: [chair, member] }))).toBe(id(12));
  expect(counterpartOn('ACECR', aMeetingDetail({ attendances: [] }))).toBeNull();
});

describe('an earlier decision', () => {
  const earlier = (subjectFa: string, task: boolean): PreviousDecision => ({
    id: id(1),
    code: 'PSK-1405-03/01',
    number: '3/1',
    subjectFa,
    subjectEn: null,
    executorFa: 'مدیرکل استان',
    executorEn: null,
    side: 'MINISTRY',
    dueOn: day('2026-11-21'),
    state: 'IN_PROGRESS',
    progressPercent: 65,
    daysLate: 2,
    task: task ? { id: id(7), code: 'T-25', titleFa: 'میز خدمت', titleEn: null } : null,
  });
  it('is offered when the subject shares two words with it, in any spelling', () => {
    expect(continuationOf('تعيين تکليف ميز خدمت', [earlier('راه‌اندازی میز خدمت مجوز', true)])?.number).toBe('3/1');
  });
  it('is not offered for one common word, or without a task to continue', () => {
    expect(continuationOf('آموزش خدمت', [earlier('راه‌اندازی میز خدمت مجوز', true)])).toBeNull();
    expect(continuationOf('میز خدمت مجوز', [earlier('راه‌اندازی میز خدمت مجوز', false)])).toBeNull();
  });
});
