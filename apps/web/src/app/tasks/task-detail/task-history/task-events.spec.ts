import { aReport, aVerdict, day, id } from '@hampeyman/domain/testing';
import { aTaskDetail } from '../../../../testing';
import { eventsOf } from './task-events';

const asOf = day('2026-11-23');

describe('the history of a task', () => {
  it('tells reports, verdicts and the deadline newest first, and how often it was reported done', () => {
    const task = aTaskDetail({
      side: 'MINISTRY',
      dueOn: day('2026-03-11'),
      reports: [
        aReport({ id: id(3), reportedOn: day('2026-11-11') }),
        aReport({ id: id(2), reportedOn: day('2026-08-18'), state: 'IN_PROGRESS' }),
        aReport({ id: id(1), reportedOn: day('2026-07-05') }),
      ],
      verdicts: [aVerdict({ id: id(4), decidedOn: day('2026-07-26') })],
    });
    expect(eventsOf(task, asOf).map((event) => [event.kind, event.kind === 'report' ? event.doneCount : null])).toEqual([
      ['report', 2],
      ['report', 1],
      ['verdict', null],
      ['report', 1],
      ['deadline', null],
    ]);
  });

  it('does not say that the deadline passed while it has not, nor for what was done in time', () => {
    expect(eventsOf(aTaskDetail({ dueOn: asOf }), asOf)).toEqual([]);
    const done = aTaskDetail({ state: 'COMPLETED', dueOn: day('2026-11-01'), completedOn: day('2026-10-30') });
    expect(eventsOf(done, asOf)).toEqual([]);
  });
});
