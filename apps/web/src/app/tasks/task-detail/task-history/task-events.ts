import type { Side } from '@hampeyman/domain/access';
import { atTehran, type PlainDate } from '@hampeyman/domain/calendar';
import type { TaskDetail, TaskReport, TaskVerdict } from '@hampeyman/domain/tasks';

type TaskComment = TaskDetail['comments'][number];
type TaskDecision = TaskDetail['decisions'][number];

/** One thing that happened to a task, as its history tells it. */
export type TaskEvent =
  | {
      readonly kind: 'report';
      readonly id: string;
      readonly at: string;
      readonly side: Side;
      readonly report: TaskReport;
      readonly doneCount: number;
    }
  | { readonly kind: 'verdict'; readonly id: string; readonly at: string; readonly side: Side; readonly verdict: TaskVerdict }
  | { readonly kind: 'comment'; readonly id: string; readonly at: string; readonly side: Side; readonly comment: TaskComment }
  | { readonly kind: 'decision'; readonly id: string; readonly at: string; readonly side: null; readonly decision: TaskDecision }
  | { readonly kind: 'deadline' | 'cancelled'; readonly id: string; readonly at: string; readonly side: null };

/** Everything that happened to a task up to `asOf`, newest first. */
export function eventsOf(task: TaskDetail, asOf: PlainDate): readonly TaskEvent[] {
  const events: TaskEvent[] = [
    ...reportsOf(task.reports),
    ...task.verdicts.map((verdict) => ({ kind: 'verdict' as const, id: verdict.id, at: verdict.decidedAt, side: verdict.side, verdict })),
    ...task.comments.map((comment) => ({ kind: 'comment' as const, id: comment.id, at: comment.writtenAt, side: comment.side, comment })),
    ...task.decisions.map((decision) => ({ kind: 'decision' as const, id: decision.id, at: endOf(decision.heldOn), side: null, decision })),
  ];
  const closedOn = task.completedOn ?? task.cancelledOn ?? asOf;
  if (closedOn > task.dueOn) events.push({ kind: 'deadline', id: 'deadline', at: endOf(task.dueOn), side: null });
  if (task.cancelledOn !== null) events.push({ kind: 'cancelled', id: 'cancelled', at: endOf(task.cancelledOn), side: null });
  return events.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Reports with how often completion had been reported by then. */
function reportsOf(reports: readonly TaskReport[]): TaskEvent[] {
  const doneBefore = (report: TaskReport): number =>
    reports.filter(({ state, reportedAt }) => state === 'DONE' && reportedAt <= report.reportedAt).length;
  return reports.map((report) => ({
    kind: 'report',
    id: report.id,
    at: report.reportedAt,
    side: report.side,
    report,
    doneCount: doneBefore(report),
  }));
}

function endOf(day: PlainDate): string {
  return atTehran(day, '23:59');
}
