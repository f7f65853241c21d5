import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { DomainError } from '@hampeyman/domain/problems';
import { plannedPercent, taskDaysLate, type TaskDetail } from '@hampeyman/domain/tasks';
import { Database } from '../database/database';
import { prepared } from '../database/prepared';
import { detailStatement } from './task-detail.sql';

type Row = Omit<TaskDetail, 'plannedPercent' | 'daysLate'>;

@Injectable()
export class TaskDetailRepository {
  constructor(private readonly database: Database) {}

  /** Everything on the page of one task as far as `actor` may see it, in one statement. Throws `tasks.not-found`. */
  async find(actor: Actor, id: string, asOf: PlainDate): Promise<TaskDetail> {
    const { text, values } = detailStatement(actor, id, asOf);
    const [row] = await this.database.use(actor, (manager) => prepared<Row>(manager, text, values));
    if (row === undefined) throw new DomainError('tasks.not-found');
    return { ...row, plannedPercent: plannedPercent(row, asOf), daysLate: taskDaysLate(row, asOf) };
  }
}
