import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { earlier, plainDate, type PlainDate } from '@hampeyman/domain/calendar';
import { provincesOf } from '@hampeyman/domain/dashboard';
import { seriesBegin, type Achievement } from '@hampeyman/domain/indicators';
import { DomainError } from '@hampeyman/domain/problems';
import {
  countryInSight,
  headlineReadings,
  provinceDecisions,
  provinceIndicators,
  provincesByName,
  provinceTasks,
  type ProvinceDetail,
  type ProvinceIndicator,
  type ProvinceStanding,
  type ProvinceStandings,
  type ReadProvinces,
} from '@hampeyman/domain/province-standings';
import { provinceOf, type Province } from '@hampeyman/domain/provinces';
import type { RecordRef } from '@hampeyman/domain/records';
import { allows } from '@hampeyman/domain/rights';
import { abilityOf, authorize } from '../access/authorize';
import { Clock } from '../clock/clock';
import { ProvinceMeasuresRepository } from './province-measures.repository';
import type { HeadlineRow, MemorandumRow, StandingRow } from './province-rows';
import { ProvincesRepository } from './provinces.repository';

/** How the provinces stand: read from below, changed nowhere. */
@Injectable()
export class ProvincesService {
  constructor(
    private readonly provinces: ProvincesRepository,
    private readonly measures: ProvinceMeasuresRepository,
    private readonly clock: Clock,
  ) {}

  /** The 31 provinces by Persian name. Throws `access.denied`, `memoranda.not-found`. */
  async list(actor: Actor, query: ReadProvinces): Promise<ProvinceStandings> {
    authorize(actor, 'read', 'Province');
    const { memorandum, asOf } = await this.question(actor, query);
    const codes = provincesByName.map(({ code }) => code);
    const [rows, headline] = await Promise.all([
      this.provinces.standings(actor, memorandum.id, codes, asOf),
      this.measures.headline(actor, memorandum.id, asOf),
    ]);
    const byCode = new Map(rows.map((row) => [row.code, row]));
    const readings = headline === null ? null : headlineReadings(headline.indicator, headline.period, headline.readings);
    return {
      asOf,
      memorandum: refOf(memorandum),
      isSample: memorandum.isSample,
      headline: headline === null ? null : headlineOf(actor, headline),
      items: provincesByName.map((province) =>
        standingOf(actor, province, byCode.get(province.code), readings?.get(province.code) ?? null),
      ),
      next: null,
    };
  }

  /** One province. Throws `access.denied`, `provinces.not-found` (also where it is not for the reader), `memoranda.not-found`. */
  async find(actor: Actor, code: string, query: ReadProvinces): Promise<ProvinceDetail> {
    authorize(actor, 'read', 'Province');
    const province = provinceOf(code);
    if (province === null || !sees(actor, code)) throw new DomainError('provinces.not-found');
    const { memorandum, asOf } = await this.question(actor, query);
    const [place, tasks, decisions, indicators, recent] = await Promise.all([
      this.provinces.place(actor, memorandum.id, code, asOf),
      this.provinces.tasks(actor, memorandum.id, code),
      this.provinces.openDecisions(actor, memorandum.id, code),
      this.indicators(actor, memorandum.id, code, asOf),
      this.provinces.recent(actor, memorandum.id, code, asOf),
    ]);
    return {
      ...province,
      asOf,
      memorandum: refOf(memorandum),
      isSample: memorandum.isSample,
      ...place,
      tasks: provinceTasks(tasks, asOf),
      decisions: provinceDecisions(decisions, asOf),
      indicators,
      recent,
    };
  }

  private async indicators(actor: Actor, memorandumId: string, code: string, asOf: PlainDate): Promise<ProvinceIndicator[]> {
    const measures = await this.measures.measures(actor, memorandumId);
    const since = measures.map(({ frequency }) => seriesBegin(frequency, asOf)).reduce((a, b) => earlier(a, b), asOf);
    const [accepted, targets] = await Promise.all([
      this.measures.accepted(actor, memorandumId, code, since, asOf),
      this.measures.targets(actor, memorandumId, code),
    ]);
    return provinceIndicators(code, measures, { reported: byIndicator(accepted), targets: byIndicator(targets) }, asOf);
  }

  private async question(actor: Actor, query: ReadProvinces): Promise<{ memorandum: MemorandumRow; asOf: PlainDate }> {
    const memorandum = await this.provinces.memorandum(actor, query.memorandumId ?? null);
    if (memorandum === null) throw new DomainError('memoranda.not-found');
    return { memorandum, asOf: query.asOf ?? plainDate.parse(this.clock.today()) };
  }
}

/** Whether the reader sees more of this province than its part in the sums of the country. */
function sees(actor: Actor, code: string): boolean {
  return allows(abilityOf(actor), 'read', 'Province', { code });
}

function standingOf(actor: Actor, province: Province, row: StandingRow | undefined, reading: Achievement | null): ProvinceStanding {
  const { code, nameFa, nameEn } = province;
  if (row === undefined || !sees(actor, code)) return { code, nameFa, nameEn, units: row?.units ?? [], figures: null };
  const { units, committees, tasks, decisions, nextMeeting } = row;
  return { code, nameFa, nameEn, units, figures: { committees, tasks, decisions, nextMeeting, reading } };
}

function headlineOf(actor: Actor, { indicator, period, readings }: HeadlineRow): ProvinceStandings['headline'] {
  const { unitFa, unitEn } = indicator;
  const { national, notReported } = provincesOf(indicator, period, readings);
  const country = countryInSight(national, (code) => sees(actor, code));
  return { indicator: { ...refOf(indicator), unitFa, unitEn }, period, country, notReported };
}

function byIndicator<Row extends { readonly indicatorId: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.indicatorId);
    if (group === undefined) groups.set(row.indicatorId, [row]);
    else group.push(row);
  }
  return groups;
}

function refOf({ id, code, titleFa, titleEn }: RecordRef): RecordRef {
  return { id, code, titleFa, titleEn };
}
