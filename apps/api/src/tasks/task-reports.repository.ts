import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { DomainError } from '@hampeyman/domain/problems';
import type { AwaitedReport } from '@hampeyman/domain/tasks';
import { Database } from '../database/database';
import { insertRow, refusing, type NewRow } from '../database/rows';
import { TaskReportEntity, TaskVerdictEntity } from './task-report.entity';
import { holdersOfSql, personRefSql, postRefSql } from '../database/ref-sql';
import { utc } from './task.sql';

@Injectable()
export class TaskReportsRepository {
  constructor(private readonly database: Database) {}

  async insert(actor: Actor, report: NewRow<TaskReportEntity>): Promise<void> {
    await this.database.use(actor, (manager) => insertRow(manager, TaskReportEntity, report));
  }

  /** The report of completion on which a verdict is awaited. Throws `tasks.transition-not-allowed` where none was made. */
  async lastDone(actor: Actor, taskId: string, today: PlainDate): Promise<AwaitedReport> {
    const [row] = await this.database.use(actor, (manager) =>
      manager.query<AwaitedReport[]>(
        `SELECT r.id, r.task_id "taskId", r.reported_on::text "reportedOn", ${utc('r.reported_at')} "reportedAt", r.state,
           r.progress_percent "progressPercent", r.note, r.side, ${postRefSql('r.post_id', 'r.reported_on')} post,
           ${personRefSql('r.person_id')} person, ${personRefSql('r.acting_for_person_id')} "actingFor",
           ARRAY(
             SELECT unnest(ARRAY[own.person_id, own.acting_for_person_id]) FROM task_reports own
               WHERE own.task_id = r.task_id AND own.side = r.side
             UNION ${holdersOfSql('r.post_id', 'r.reported_on', '$2::date')}
           ) "doerIds"
         FROM task_reports r WHERE r.task_id = $1 AND r.state = 'DONE' ORDER BY r.reported_at DESC LIMIT 1`,
        [taskId, today],
      ),
    );
    if (row === undefined) throw new DomainError('tasks.transition-not-allowed', { from: 'NOT_STARTED', to: 'COMPLETED' });
    return row;
  }

  /** Throws `tasks.verifier-same-side`, `tasks.verifier-is-doer` where the database finds so. */
  async insertVerdict(actor: Actor, verdict: NewRow<TaskVerdictEntity>): Promise<void> {
    await this.database.use(actor, (manager) =>
      refusing(insertRow(manager, TaskVerdictEntity, verdict), {
        task_verdicts_other_side: new DomainError('tasks.verifier-same-side'),
        task_verdicts_other_person: new DomainError('tasks.verifier-is-doer'),
        task_verdicts_one_per_report: new DomainError('tasks.transition-not-allowed'),
      }),
    );
  }
}
