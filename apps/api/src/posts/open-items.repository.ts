import { Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import type { OpenItemKind, OpenItems } from '@hampeyman/domain/posts';
import { Database } from '../database/database';

const isOpenTask = `t.state NOT IN ('COMPLETED', 'CANCELLED')`;
const isOpenDecision = `coalesce(d.own_state, t.state, 'OPEN') NOT IN ('COMPLETED', 'CANCELLED')`;
const ofToday = (alias: string): string => `coalesce(${alias}.held_to, 'infinity') >= $2::date`;

/** What rests on the post $1 on the day $2: one question per kind. */
const rows: Readonly<Record<OpenItemKind, string>> = {
  APPROVALS: `SELECT t.id FROM tasks t WHERE t.state = 'AWAITING_APPROVAL' AND t.waiting_post_id = $1
    UNION ALL SELECT v.id FROM indicator_values v WHERE v.state = 'SENT' AND v.waiting_post_id = $1`,
  TASKS: `SELECT t.id FROM task_sides s JOIN tasks t ON t.id = s.task_id WHERE s.post_id = $1 AND ${isOpenTask}`,
  HELPED_TASKS: `SELECT t.id FROM task_helpers h JOIN tasks t ON t.id = h.task_id WHERE h.post_id = $1 AND ${isOpenTask}`,
  DECISIONS: `SELECT d.id FROM decisions d LEFT JOIN tasks t ON t.id = d.task_id WHERE d.executor_post_id = $1 AND ${isOpenDecision}`,
  HELPED_DECISIONS: `SELECT d.id FROM decision_cooperators c JOIN decisions d ON d.id = c.decision_id LEFT JOIN tasks t ON t.id = d.task_id
    WHERE c.post_id = $1 AND ${isOpenDecision}`,
  VALUES: `SELECT v.id FROM indicator_values v WHERE v.state = 'RETURNED' AND v.submitted_by_post_id = $1 AND NOT EXISTS (
    SELECT FROM indicator_values later WHERE later.indicator_id = v.indicator_id AND later.province_code IS NOT DISTINCT FROM v.province_code
      AND later.period = v.period AND later.revision > v.revision AND later.state <> 'DRAFT')`,
  INDICATORS: `SELECT i.id FROM indicators i WHERE $1 IN (i.ministry_post_id, i.acecr_post_id)`,
  SEATS: `SELECT s.post_id FROM committee_seats s WHERE s.post_id = $1 AND ${ofToday('s')}`,
  MEETINGS: `SELECT m.id FROM attendances a JOIN meetings m ON m.id = a.meeting_id WHERE a.post_id = $1 AND m.state = 'PLANNED'`,
  AGENDA_ITEMS: `SELECT g.id FROM agenda_items g JOIN meetings m ON m.id = g.meeting_id WHERE g.presenter_post_id = $1 AND m.state = 'PLANNED'`,
  MINUTES: `SELECT n.meeting_id FROM minutes n JOIN meetings m ON m.id = n.meeting_id
    JOIN committee_seats s ON s.committee_id = m.committee_id AND s.seat = 'SECRETARY' AND ${ofToday('s')}
    WHERE s.post_id = $1 AND n.state IN ('DRAFT', 'FOR_COMMENT')`,
};

/** Counts what rests on posts. Read-only, in SQL over features that know posts: nothing here calls them. */
@Injectable()
export class OpenItemsRepository {
  constructor(private readonly database: Database) {}

  /** The kinds of which the post has any on `today`. Counted by the portal: an administrator learns how many there are, and reads none. */
  async of(postId: string, today: PlainDate): Promise<OpenItems['items']> {
    const counts = Object.entries(rows).map(
      ([kind, select], position) => `SELECT ${String(position)} position, '${kind}' kind, count(*)::int count FROM (${select}) found`,
    );
    return this.database.use(systemActor, (manager) =>
      manager.query<OpenItems['items']>(
        `SELECT kind, count FROM (${counts.join(' UNION ALL ')}) counted WHERE count > 0 ORDER BY position`,
        [postId, today],
      ),
    );
  }
}
