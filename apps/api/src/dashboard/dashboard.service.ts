import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { earlier, periodOn, periodsBetween, plainDate, rangeOf, type PlainDate } from '@hampeyman/domain/calendar';
import {
  countByState,
  countBySide,
  countDecisions,
  courseOf,
  lateOf,
  objectivesOf,
  oldestLate,
  plannedOn,
  provincesOf,
  validityLeft,
  waitingFor,
  weakestOf,
  type Dashboard,
  type ReadDashboard,
} from '@hampeyman/domain/dashboard';
import { obligationStateOf, obligationStates } from '@hampeyman/domain/obligations';
import { DomainError } from '@hampeyman/domain/problems';
import type { RecordRef } from '@hampeyman/domain/records';
import { allows } from '@hampeyman/domain/rights';
import { taskStates } from '@hampeyman/domain/tasks';
import { abilityOf, authorize } from '../access/authorize';
import { Clock } from '../clock/clock';
import { DashboardRepository } from './dashboard.repository';
import type { HeadlineRow, MemorandumRow, TaskRow, TrendRow } from './dashboard-rows';

/** The first page of every role: figures of what the reader may see, computed by the rules of the domain. */
@Injectable()
export class DashboardService {
  constructor(
    private readonly figures: DashboardRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws `access.denied`, `memoranda.not-found`. */
  async read(actor: Actor, query: ReadDashboard): Promise<Dashboard> {
    authorize(actor, 'read', 'Dashboard');
    const asOf = query.asOf ?? plainDate.parse(this.clock.today());
    const memorandum = await this.figures.memorandum(actor, query.memorandumId ?? null);
    if (memorandum === null) throw new DomainError('memoranda.not-found');
    const tasks = await this.figures.tasks(actor, memorandum.id);
    const [decisions, trend, headline, { meetings, steering }] = await Promise.all([
      this.figures.decisions(actor, memorandum.id),
      this.figures.trend(actor, memorandum.id, monthEnds(tasks, asOf)),
      this.figures.headline(actor, memorandum.id, asOf),
      this.figures.meetings(actor, memorandum.id, asOf),
    ]);
    const course = courseOf(tasks, asOf);
    const late = lateOf(tasks, asOf);
    const objectives = objectivesOf(memorandum.objectives, tasks, asOf);
    const provinces = headline === null ? null : inSight(actor, memorandum.id, headline);
    return {
      asOf,
      memorandum: memorandumOf(memorandum, asOf),
      isSample: memorandum.isSample,
      provinceCode: actor.provinceCode,
      health: course.health,
      progressPercent: course.progressPercent ?? 0,
      plannedPercent: course.plannedPercent ?? 0,
      tasks: { total: tasks.length, byState: countByState(tasks, taskStates), late: countBySide(late), lateTotal: late.length },
      obligations: obligationFigures(memorandum, tasks, asOf),
      decisions: countDecisions(decisions, asOf),
      objectives,
      lateTasks: oldestLate(late),
      waitingForMe: waitingFor(actor, tasks, asOf),
      trend: trendOf(trend, tasks),
      steeringMeetings: steering,
      provinces: provinces && {
        indicator: refOf(provinces.indicator),
        period: provinces.period,
        rows: provinces.rows,
        notReported: provinces.notReported,
      },
      meetings,
      weakest: weakestOf(objectives, provinces?.rows ?? []),
    };
  }
}

/** The headline indicator by province as far as the reader sees their values one by one; how many are silent is a sum, and for everyone. */
function inSight(actor: Actor, memorandumId: string, { indicator, period, readings }: HeadlineRow) {
  const { rows, notReported } = provincesOf(indicator, period, readings);
  const sees = (provinceCode: string | null): boolean =>
    allows(abilityOf(actor), 'read', 'IndicatorValue', { memorandumId, provinceCode, state: 'ACCEPTED' });
  return { indicator, period, notReported, rows: rows.filter(({ provinceCode }) => sees(provinceCode)) };
}

function memorandumOf(memorandum: MemorandumRow, asOf: PlainDate): Dashboard['memorandum'] {
  const { number, effectiveFrom, effectiveTo } = memorandum;
  return { ...refOf(memorandum), number, effectiveFrom, effectiveTo, daysLeft: validityLeft(effectiveTo, asOf) };
}

function obligationFigures({ obligations }: MemorandumRow, tasks: readonly TaskRow[], asOf: PlainDate): Dashboard['obligations'] {
  const states = obligations.map(({ id, side }) => ({
    side,
    state: obligationStateOf(
      tasks.filter((task) => task.obligationId === id),
      asOf,
    ).state,
  }));
  return { total: countBySide(states), byState: countByState(states, obligationStates) };
}

/** The last day of every Jalali month from the first start of any task to `asOf`, which ends the series itself. */
function monthEnds(tasks: readonly TaskRow[], asOf: PlainDate): PlainDate[] {
  const first = tasks.map((task) => task.startsOn).reduce((a, b) => earlier(a, b), asOf);
  const months = periodsBetween(periodOn(first, 'month'), periodOn(asOf, 'month'));
  return [...months.map((month) => rangeOf(month).to).filter((end) => end < asOf), asOf];
}

function trendOf(rows: readonly TrendRow[], tasks: readonly TaskRow[]): Dashboard['trend'] {
  const live = tasks.filter((task) => task.state !== 'CANCELLED').length;
  return rows.map(({ on, total }) => ({ on, progressPercent: live === 0 ? 0 : total / live, plannedPercent: plannedOn(tasks, on) }));
}

function refOf({ id, code, titleFa, titleEn }: RecordRef): RecordRef {
  return { id, code, titleFa, titleEn };
}
