import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { AnswerNeed, Need, Pillar } from '@hampeyman/domain/memoranda';
import { DomainError } from '@hampeyman/domain/problems';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { deleteRow, insertRow, insertRows, refusing, updateRow } from '../database/rows';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { nextPosition } from '../database/next-position';
import { NeedEntity, NeedResponseEntity } from './need.entity';
import { PillarEntity, PillarTaskEntity } from './pillar.entity';

const named = (alias: string): string =>
  `'id', ${alias}.id, 'code', ${alias}.code, 'titleFa', ${alias}.title_fa, 'titleEn', ${alias}.title_en`;

/** Needs of the diagnosis and pillars of the strategy; the tasks and indicators they name are read past no right of the reader. */
@Injectable()
export class NeedsRepository {
  constructor(private readonly database: Database) {}

  list(actor: Actor, memorandumId: string): Promise<Need[]> {
    return this.select(actor, 'n.memorandum_id = $1', memorandumId);
  }

  /** Throws `memoranda.need-not-found`. */
  async find(actor: Actor, id: string): Promise<Need> {
    const [found] = await this.select(actor, 'n.id = $1', id);
    if (found === undefined) throw new DomainError('memoranda.need-not-found');
    return found;
  }

  /** Adds a need after the last one. Throws `memoranda.part-code-taken`. */
  async insert(actor: Actor, need: Omit<Need, 'position' | 'responses'>): Promise<void> {
    await this.database.use(actor, async (manager) => {
      const position = await nextPosition(manager, NeedEntity, need.memorandumId);
      await refusing(insertRow(manager, NeedEntity, { ...need, position }), {
        needs_memorandum_id_code_key: new DomainError('memoranda.part-code-taken', { code: need.code }),
      });
    });
  }

  /** Saves the words on the version of `need`; whether that version was still current. */
  update(actor: Actor, need: Need): Promise<boolean> {
    const { titleFa, titleEn } = need;
    return this.database.use(actor, (manager) => updateRow(manager, NeedEntity, need, { titleFa, titleEn }));
  }

  /** Removes a need that nothing answers; whether its version was still current. Throws `memoranda.part-in-use`. */
  delete(actor: Actor, need: Need): Promise<boolean> {
    const inUse = new DomainError('memoranda.part-in-use', { code: need.code });
    return this.database.use(actor, (manager) => deleteRow(manager, NeedEntity, need, inUse));
  }

  /** How many of these tasks (or indicators) the actor may read in the memorandum. */
  async countVisible(actor: Actor, memorandumId: string, kind: AnswerNeed['kind'], ids: readonly string[]): Promise<number> {
    const parameters: unknown[] = [memorandumId, ids];
    const [table, subject] = kind === 'TASK' ? ['tasks', 'Task'] : ['indicators', 'Indicator'];
    const visible = accessibleSql(abilityOf(actor), 'read', subject, snakeColumns('r'), parameters);
    const [row] = await this.database.use(actor, (manager) =>
      manager.query<{ count: number }[]>(
        `SELECT count(*)::int AS count FROM ${table} r WHERE r.memorandum_id = $1 AND r.id = ANY ($2::uuid[]) AND ${visible}`,
        parameters,
      ),
    );
    return row?.count ?? 0;
  }

  /** Adds an answer after the last one; one that is there already stays as it is. */
  async insertResponse(actor: Actor, needId: string, { kind, id }: AnswerNeed): Promise<void> {
    const column = kind === 'TASK' ? 'task_id' : 'indicator_id';
    await this.database.use(actor, async (manager) => {
      await manager.query('SELECT FROM needs WHERE id = $1 FOR NO KEY UPDATE', [needId]);
      await manager.query(
        `INSERT INTO need_responses (need_id, position, ${column})
         SELECT $1, coalesce((SELECT max(position) FROM need_responses WHERE need_id = $1), 0) + 1, $2
         WHERE NOT EXISTS (SELECT FROM need_responses WHERE need_id = $1 AND ${column} = $2)`,
        [needId, id],
      );
    });
  }

  /** Takes an answer back and counts the need up; whether its version was still current. */
  deleteResponse(actor: Actor, need: Need, { kind, id }: AnswerNeed): Promise<boolean> {
    return this.database.use(actor, async (manager) => {
      await manager.delete(NeedResponseEntity, { needId: need.id, ...(kind === 'TASK' ? { taskId: id } : { indicatorId: id }) });
      return updateRow(manager, NeedEntity, need, {});
    });
  }

  pillars(actor: Actor, memorandumId: string): Promise<Pillar[]> {
    const parameters: unknown[] = [memorandumId];
    const visible = accessibleSql(abilityOf(actor), 'read', 'Task', snakeColumns('t'), parameters);
    return this.database.use(actor, (manager) =>
      manager.query<Pillar[]>(
        `SELECT p.id, p.memorandum_id "memorandumId", p.code, p.title_fa "titleFa", p.title_en "titleEn", p.position, p.source,
           coalesce((
             SELECT jsonb_agg(jsonb_build_object(${named('t')}) ORDER BY t.code)
             FROM pillar_tasks link JOIN tasks t ON t.id = link.task_id WHERE link.pillar_id = p.id AND ${visible}
           ), '[]') tasks
         FROM strategy_pillars p WHERE p.memorandum_id = $1 ORDER BY p.position, p.id`,
        parameters,
      ),
    );
  }

  /** Adds a pillar after the last one with its tasks. Throws `memoranda.part-code-taken`. */
  async insertPillar(actor: Actor, pillar: Omit<Pillar, 'position' | 'tasks'>, taskIds: readonly string[]): Promise<void> {
    await this.database.use(actor, async (manager) => {
      const position = await nextPosition(manager, PillarEntity, pillar.memorandumId);
      await refusing(insertRow(manager, PillarEntity, { ...pillar, position }), {
        strategy_pillars_memorandum_id_code_key: new DomainError('memoranda.part-code-taken', { code: pillar.code }),
      });
      await insertRows(
        manager,
        PillarTaskEntity,
        taskIds.map((taskId) => ({ pillarId: pillar.id, taskId })),
      );
    });
  }

  private select(actor: Actor, condition: string, id: string): Promise<Need[]> {
    const parameters: unknown[] = [id];
    const ability = abilityOf(actor);
    const ofMemorandum = accessibleSql(ability, 'read', 'Memorandum', snakeColumns('m'), parameters);
    const tasks = accessibleSql(ability, 'read', 'Task', snakeColumns('t'), parameters);
    const indicators = accessibleSql(ability, 'read', 'Indicator', snakeColumns('i'), parameters);
    return this.database.use(actor, (manager) =>
      manager.query<Need[]>(
        `SELECT n.id, n.memorandum_id "memorandumId", n.code, n.title_fa "titleFa", n.title_en "titleEn", n.position, n.source,
           n.is_sample "isSample", n.version,
           coalesce((
             SELECT jsonb_agg(answer.named ORDER BY answer.position) FROM (
               SELECT r.position, jsonb_build_object('kind', 'TASK', ${named('t')}) named
               FROM need_responses r JOIN tasks t ON t.id = r.task_id WHERE r.need_id = n.id AND ${tasks}
               UNION ALL
               SELECT r.position, jsonb_build_object('kind', 'INDICATOR', ${named('i')})
               FROM need_responses r JOIN indicators i ON i.id = r.indicator_id WHERE r.need_id = n.id AND ${indicators}
             ) answer
           ), '[]') responses
         FROM needs n JOIN memoranda m ON m.id = n.memorandum_id
         WHERE ${condition} AND ${ofMemorandum} ORDER BY n.position, n.id`,
        parameters,
      ),
    );
  }
}
