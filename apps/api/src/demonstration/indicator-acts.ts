import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '@hampeyman/domain/access';
import { addDays, type PlainDate } from '@hampeyman/domain/calendar';
import { enterValue, returnValue } from '@hampeyman/domain/indicator-values';
import { defineIndicator, setTargets } from '@hampeyman/domain/indicators';
import { IndicatorValuesService } from '../indicator-values/indicator-values.service';
import { IndicatorsService } from '../indicators/indicators.service';
import { SessionsService } from '../sessions/sessions.service';
import type { DemonstrationData, ValueData } from './demonstration-data';
import { definitionsFa, listed } from './indicator-definitions';
import { keeperPost, memorandumCode, provenanceOf, sample, type Play } from './play';

type IndicatorData = DemonstrationData['indicators'][number];

/** The indicator by which provinces are compared first. */
const headline = 'IND-11';

/** What the portal counts by itself. */
const measures: Readonly<Record<string, string>> = { 'MGT-01': 'DECISIONS_ON_TIME', 'MGT-02': 'FRESH_TASKS' };

/** The first day of 1404, from which all series of the demonstration count. */
const seriesBegin = '2025-03-21';

/** Drafts were typed so many days before the demonstration's day. */
const draftedAheadDays = 3;

/** Indicators with their targets, and the values that one side sent and the other accepted or returned. */
@Injectable()
export class IndicatorActs {
  constructor(
    private readonly sessions: SessionsService,
    private readonly indicators: IndicatorsService,
    private readonly values: IndicatorValuesService,
  ) {}

  stage(play: Play): void {
    const { data, stage } = play;
    const day = data.memorandum.effectiveFrom;
    for (const indicator of data.indicators) {
      stage.on(day, '12:00', async () => this.define(play, indicator, await this.sessions.actorOf(keeperPost, day)));
    }
    for (const value of data.values) {
      if (value.provenance === 'SEED') stage.on(day, '12:30', () => this.recordSeed(play, value));
      else if (value.state === 'DRAFT') this.draft(play, value);
      else this.send(play, value);
    }
  }

  private async define({ data, ledger }: Play, indicator: IndicatorData, actor: Actor): Promise<void> {
    const { code, fa, en, formula, seed, owningSide, aggregation, baselineValue, referenceValue, ownerPosts } = indicator;
    const { unitCode, unitFa, unitEn, direction, level, kind, multiplier, cumulative, frequency, disaggregation } = indicator;
    const part = (of: IndicatorData['numerator']): object | null =>
      of && { fa: of.fa, en: of.en, indicatorId: ledger.maybeId('indicator', of.indicator) };
    const request = defineIndicator.parse({
      memorandumId: ledger.id('memorandum', memorandumCode),
      ...{ code, unitCode, unitFa, unitEn, direction, level, kind, multiplier, frequency, disaggregation },
      ...listed[code],
      side: owningSide,
      titleFa: fa,
      titleEn: en,
      definitionFa: definitionsFa[code] ?? null,
      definitionEn: formula,
      numerator: part(indicator.numerator),
      denominator: part(indicator.denominator),
      measure: measures[code] ?? null,
      isCumulative: cumulative,
      placeAggregation: aggregation.place,
      timeAggregation: aggregation.time,
      isNational: aggregation.place === 'NONE' || level === 'MANAGEMENT',
      isHeadline: code === headline,
      baseline: baselineValue && {
        ...{ value: baselineValue.value, isApproximate: baselineValue.approximate, source: baselineValue.source },
        on: seriesBegin,
      },
      reference: referenceValue && {
        ...{ value: referenceValue.value, isApproximate: referenceValue.approximate, period: referenceValue.period },
        ...{ provinceCode: referenceValue.province, source: referenceValue.source },
      },
      ministryPostId: ledger.id('post', ownerPosts.MINISTRY),
      acecrPostId: ledger.id('post', ownerPosts.ACECR),
      objectiveIds: ledger.ids('objective', indicator.objectives),
      outcomeIds: ledger.ids('outcome', indicator.outcomes),
      needIds: ledger.ids('need', indicator.needs),
    });
    const { id, version } = await this.indicators.define(actor, request, { ...provenanceOf(seed), isSample: true });
    ledger.note('indicator', code, { id, version });
    const targets = data.targets
      .filter((target) => target.indicator === code)
      .map(({ province, period, value }) => ({ provinceCode: province, period, value }));
    if (targets.length > 0) await this.indicators.setTargets(actor, id, setTargets.parse({ targets }), version, sample);
  }

  private recordSeed({ ledger }: Play, { indicator, province, period, value, approximate, source }: ValueData): Promise<unknown> {
    const { send: _, ...request } = enterValue.parse({
      ...{ period, value, source, provinceCode: province, isApproximate: approximate },
      indicatorId: ledger.id('indicator', indicator),
    });
    return this.values.recordSeed(systemActor, request);
  }

  /** Drafts have no submitter yet: they lie with the post that sent the former value. */
  private draft(play: Play, value: ValueData): void {
    const former = play.data.values.find(
      (one) => one.indicator === value.indicator && one.province === value.province && one.submittedBy !== null,
    );
    const day = addDays(play.data.asOf.iso, -draftedAheadDays);
    play.stage.on(day, '11:00', () => this.enter(play, value, former?.submittedBy ?? '', day, false));
  }

  private send(play: Play, value: ValueData): void {
    const { stage } = play;
    const { submittedBy, submittedOn, acceptedBy, acceptedOn, returnedBy, returnedOn, returnReasonFa, returnReasonEn } = value;
    if (submittedBy === null || submittedOn === null) throw new Error(`Nobody sent ${nameOf(value)}`);
    stage.on(submittedOn, '11:00', () => this.enter(play, value, submittedBy, submittedOn, true));
    if (acceptedBy !== null && acceptedOn !== null) {
      stage.on(acceptedOn, '13:00', async () => {
        const { id, version } = play.ledger.get('value', nameOf(value));
        await this.values.accept(await this.sessions.actorOf(acceptedBy, acceptedOn), id, version);
      });
    }
    if (returnedBy !== undefined && returnedOn !== undefined) {
      stage.on(returnedOn, '13:00', async () => {
        const { id, version } = play.ledger.get('value', nameOf(value));
        const request = returnValue.parse({ reasonFa: returnReasonFa, reasonEn: returnReasonEn });
        await this.values.return(await this.sessions.actorOf(returnedBy, returnedOn), id, request, version);
      });
    }
  }

  private async enter({ ledger }: Play, entry: ValueData, post: string, day: PlainDate, send: boolean): Promise<void> {
    const { indicator, province, period, value, approximate, source } = entry;
    const request = enterValue.parse({
      ...{ period, value, source, send, provinceCode: province, isApproximate: approximate },
      indicatorId: ledger.id('indicator', indicator),
    });
    ledger.note('value', nameOf(entry), await this.values.enter(await this.sessions.actorOf(post, day), request, sample));
  }
}

function nameOf({ indicator, province, period, version }: ValueData): string {
  return `${indicator} ${province ?? 'national'} ${period} ${String(version)}`;
}
