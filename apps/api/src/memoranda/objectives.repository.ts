import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { Objective, ObjectiveOutcome, Outcome } from '@hampeyman/domain/memoranda';
import { DomainError } from '@hampeyman/domain/problems';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { deleteRow, insertRow, refusing, updateRow } from '../database/rows';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { nextPosition } from '../database/next-position';
import { ObjectiveEntity } from './objective.entity';
import { ObjectiveOutcomeEntity, OutcomeEntity } from './outcome.entity';

const selectedObjectives = `
  SELECT j.id, j.memorandum_id "memorandumId", j.article_id "articleId", j.code, j.title_fa "titleFa", j.title_en "titleEn",
    j.field, j.position, j.source, j.is_sample "isSample", j.version
  FROM objectives j JOIN memoranda m ON m.id = j.memorandum_id`;

@Injectable()
export class ObjectivesRepository {
  constructor(private readonly database: Database) {}

  list(actor: Actor, memorandumId: string): Promise<Objective[]> {
    return this.select(actor, 'j.memorandum_id = $1', memorandumId);
  }

  /** Throws `memoranda.objective-not-found`. */
  async find(actor: Actor, id: string): Promise<Objective> {
    const [found] = await this.select(actor, 'j.id = $1', id);
    if (found === undefined) throw new DomainError('memoranda.objective-not-found');
    return found;
  }

  /** Adds an objective after the last one. Throws `memoranda.part-code-taken`. */
  async insert(actor: Actor, objective: Omit<Objective, 'position'>): Promise<void> {
    await this.database.use(actor, async (manager) => {
      const position = await nextPosition(manager, ObjectiveEntity, objective.memorandumId);
      await refusing(insertRow(manager, ObjectiveEntity, { ...objective, position }), {
        objectives_memorandum_id_code_key: new DomainError('memoranda.part-code-taken', { code: objective.code }),
      });
    });
  }

  /** Saves the words, the field and the clause on the version of `objective`; whether that version was still current. */
  update(actor: Actor, objective: Objective): Promise<boolean> {
    const { titleFa, titleEn, field, articleId } = objective;
    return this.database.use(actor, (manager) => updateRow(manager, ObjectiveEntity, objective, { titleFa, titleEn, field, articleId }));
  }

  /** Removes an objective to which nothing is linked; whether its version was still current. Throws `memoranda.part-in-use`. */
  delete(actor: Actor, objective: Objective): Promise<boolean> {
    return this.database.use(actor, (manager) => deleteRow(manager, ObjectiveEntity, objective, inUse(objective)));
  }

  /** Outcomes with their indicators, as far as the reader may see those; the first one judges the outcome. */
  outcomes(actor: Actor, memorandumId: string): Promise<Outcome[]> {
    return this.selectOutcomes(actor, 'o.memorandum_id = $1', memorandumId);
  }

  /** Throws `memoranda.outcome-not-found`. */
  async findOutcome(actor: Actor, id: string): Promise<Outcome> {
    const [found] = await this.selectOutcomes(actor, 'o.id = $1', id);
    if (found === undefined) throw new DomainError('memoranda.outcome-not-found');
    return found;
  }

  /** Adds an outcome after the last one. Throws `memoranda.part-code-taken`. */
  async insertOutcome(actor: Actor, outcome: Omit<Outcome, 'position' | 'indicators'>): Promise<void> {
    await this.database.use(actor, async (manager) => {
      const position = await nextPosition(manager, OutcomeEntity, outcome.memorandumId);
      await refusing(insertRow(manager, OutcomeEntity, { ...outcome, position }), {
        outcomes_memorandum_id_code_key: new DomainError('memoranda.part-code-taken', { code: outcome.code }),
      });
    });
  }

  /** Saves the words on the version of `outcome`; whether that version was still current. */
  updateOutcome(actor: Actor, outcome: Outcome): Promise<boolean> {
    const { titleFa, titleEn } = outcome;
    return this.database.use(actor, (manager) => updateRow(manager, OutcomeEntity, outcome, { titleFa, titleEn }));
  }

  /** Removes an outcome to which nothing is linked; whether its version was still current. Throws `memoranda.part-in-use`. */
  deleteOutcome(actor: Actor, outcome: Outcome): Promise<boolean> {
    return this.database.use(actor, (manager) => deleteRow(manager, OutcomeEntity, outcome, inUse(outcome)));
  }

  /** Which objective serves which outcome, in the order of both. */
  links(actor: Actor, memorandumId: string): Promise<ObjectiveOutcome[]> {
    return this.database.use(actor, (manager) =>
      manager.query<ObjectiveOutcome[]>(
        `SELECT link.objective_id "objectiveId", link.outcome_id "outcomeId", link.strength
         FROM objective_outcomes link JOIN objectives j ON j.id = link.objective_id JOIN outcomes o ON o.id = link.outcome_id
         WHERE j.memorandum_id = $1 ORDER BY j.position, o.position`,
        [memorandumId],
      ),
    );
  }

  /** Sets or removes one link and counts the objective up; whether the version of `objective` was still current. */
  setLink(actor: Actor, objective: Objective, outcomeId: string, strength: ObjectiveOutcome['strength'] | null): Promise<boolean> {
    return this.database.use(actor, async (manager) => {
      await manager.delete(ObjectiveOutcomeEntity, { objectiveId: objective.id, outcomeId });
      if (strength !== null) await insertRow(manager, ObjectiveOutcomeEntity, { objectiveId: objective.id, outcomeId, strength });
      return updateRow(manager, ObjectiveEntity, objective, {});
    });
  }

  private select(actor: Actor, condition: string, id: string): Promise<Objective[]> {
    const parameters: unknown[] = [id];
    const visible = accessibleSql(abilityOf(actor), 'read', 'Memorandum', snakeColumns('m'), parameters);
    return this.database.use(actor, (manager) =>
      manager.query<Objective[]>(`${selectedObjectives} WHERE ${condition} AND ${visible} ORDER BY j.position, j.id`, parameters),
    );
  }

  private selectOutcomes(actor: Actor, condition: string, id: string): Promise<Outcome[]> {
    const parameters: unknown[] = [id];
    const ability = abilityOf(actor);
    const ofMemorandum = accessibleSql(ability, 'read', 'Memorandum', snakeColumns('m'), parameters);
    const indicators = accessibleSql(ability, 'read', 'Indicator', snakeColumns('i'), parameters);
    return this.database.use(actor, (manager) =>
      manager.query<Outcome[]>(
        `SELECT o.id, o.memorandum_id "memorandumId", o.code, o.title_fa "titleFa", o.title_en "titleEn", o.position, o.source,
           o.is_sample "isSample", o.version,
           coalesce((
             SELECT jsonb_agg(jsonb_build_object('id', i.id, 'code', i.code, 'titleFa', i.title_fa, 'titleEn', i.title_en) ORDER BY link.position, i.code)
             FROM indicator_outcomes link JOIN indicators i ON i.id = link.indicator_id
             WHERE link.outcome_id = o.id AND ${indicators}
           ), '[]') indicators
         FROM outcomes o JOIN memoranda m ON m.id = o.memorandum_id
         WHERE ${condition} AND ${ofMemorandum} ORDER BY o.position, o.id`,
        parameters,
      ),
    );
  }
}

function inUse({ code }: Pick<Objective, 'code'>): DomainError {
  return new DomainError('memoranda.part-in-use', { code });
}
