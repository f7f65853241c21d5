import { addDays, earlier, type PlainDate } from '@hampeyman/domain/calendar';
import type { DecisionData, DemonstrationData, TaskData } from './demonstration-data';

/** Work that lies ahead of the demonstration's day was planned so many days before it. */
const plannedAheadDays = 30;

/** Where each task comes from: the decision that made it, or the Ministry's manager who planned it on its first day. */
export class TaskOrigins {
  private readonly creating: ReadonlyMap<string, DecisionData>;

  constructor(private readonly data: DemonstrationData) {
    this.creating = new Map(
      data.tasks.flatMap((task) => {
        const decision = this.firstOf(task);
        return decision !== null && this.makes(decision, task) ? [[task.code, decision] as const] : [];
      }),
    );
  }

  /** The decision from which the task came to be, null where it was planned by hand. */
  decisionOf(task: TaskData): DecisionData | null {
    return this.creating.get(task.code) ?? null;
  }

  /** The task that `decision` makes, null where it makes none. */
  madeBy(decision: DecisionData): TaskData | null {
    return this.data.tasks.find((task) => this.decisionOf(task) === decision) ?? null;
  }

  /** The day on which the task came to be. */
  plannedOn(task: TaskData): PlainDate {
    const decision = this.decisionOf(task);
    const madeOn = decision === null ? null : this.finalOn(decision);
    return madeOn ?? earlier(task.start, addDays(this.data.asOf.iso, -plannedAheadDays));
  }

  private firstOf(task: TaskData): DecisionData | null {
    const naming = this.data.decisions.filter((decision) => decision.task === task.code);
    return naming.toSorted((a, b) => this.heldOn(a).localeCompare(this.heldOn(b)))[0] ?? null;
  }

  /** Only work that began after the minutes were final can be their doing. */
  private makes(decision: DecisionData, task: TaskData): boolean {
    const finalOn = this.finalOn(decision);
    return finalOn !== null && finalOn <= task.start && decision.cancelsTask === undefined;
  }

  private heldOn(decision: DecisionData): PlainDate {
    return this.meetingOf(decision).date;
  }

  private finalOn(decision: DecisionData): PlainDate | null {
    return this.meetingOf(decision).minutesFinalOn;
  }

  private meetingOf(decision: DecisionData): DemonstrationData['meetings'][number] {
    const meeting = this.data.meetings.find(({ code }) => code === decision.meeting);
    if (meeting === undefined) throw new Error(`The demonstration has no meeting ${decision.meeting}`);
    return meeting;
  }
}
