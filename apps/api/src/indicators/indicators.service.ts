import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { plainDate, type PlainDate } from '@hampeyman/domain/calendar';
import {
  indicatorSubject,
  meaningFields,
  requireConsistent,
  requireOwnPosts,
  type ChangeIndicator,
  type DefineIndicator,
  type Indicator,
  type IndicatorTargets,
  type SetTargets,
} from '@hampeyman/domain/indicators';
import { DomainError, requireVersion } from '@hampeyman/domain/problems';
import { entered, type Provenance } from '@hampeyman/domain/records';
import { allows } from '@hampeyman/domain/rights';
import { abilityOf, authorize, authorizeFields } from '../access/authorize';
import { Activity, type ActivitySubject } from '../activity/activity';
import { changedFields } from '../activity/differences';
import { Clock } from '../clock/clock';
import { CodeListsService } from '../code-lists/code-lists.service';
import { Transaction } from '../database/transaction';
import { IndicatorsRepository, type IndicatorLinks, type NewIndicator } from './indicators.repository';
import { TargetsRepository } from './targets.repository';

@Injectable()
export class IndicatorsService {
  constructor(
    private readonly transaction: Transaction,
    private readonly indicators: IndicatorsRepository,
    private readonly targetsOf: TargetsRepository,
    private readonly lists: CodeListsService,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {}

  /** One indicator. Throws `indicators.not-found`. */
  find(actor: Actor, id: string): Promise<Indicator> {
    return this.indicators.find(actor, id, this.today());
  }

  /** Defines an indicator. Throws `memoranda.not-found`, `access.denied`, `indicators.code-taken` and what is inconsistent in it. */
  define(actor: Actor, request: DefineIndicator, provenance: Provenance = entered): Promise<Indicator> {
    return this.transaction.run(actor, async () => {
      await this.indicators.memorandum(actor, request.memorandumId);
      authorize(actor, 'define', 'Indicator', { memorandumId: request.memorandumId, provinceCode: null });
      requireConsistent(request);
      await this.requireRelated(actor, request.memorandumId, null, request);
      await this.requireListed(actor, request, null);
      const id = randomUUID();
      const { memorandumId, code } = request;
      const row = {
        ...rowOf(request),
        id,
        memorandumId,
        code,
        source: provenance.source,
        isSample: provenance.isSample,
      };
      await this.indicators.insert(actor, row, linksOf(request));
      const defined = await this.find(actor, id);
      await this.activity.record(actor, 'indicators.defined', subjectOf(defined), { after: detailsOf(defined) });
      return defined;
    });
  }

  /** Changes a definition. Throws `indicators.not-found`, `access.denied`, `access.field-denied`, `request.stale`, `indicators.has-values` and what is inconsistent in it. */
  change(actor: Actor, id: string, request: ChangeIndicator, version: number): Promise<Indicator> {
    return this.transaction.run(actor, async () => {
      const indicator = await this.find(actor, id);
      const former = definitionOf(indicator);
      authorizeFields(actor, 'change', 'Indicator', indicatorSubject(indicator), changedFields(former, request));
      requireVersion(indicator, version);
      const whole = { ...former, ...request };
      requireConsistent(whole);
      if (changesMeaning(indicator, whole) && (await this.indicators.hasValues(actor, id))) throw new DomainError('indicators.has-values');
      await this.requireRelated(actor, indicator.memorandumId, id, request);
      await this.requireListed(actor, request, indicator);
      await this.indicators.change(actor, indicator, rowOf(whole), linksOf(request));
      const changed = await this.find(actor, id);
      await this.activity.record(actor, 'indicators.changed', subjectOf(changed), {
        before: detailsOf(indicator),
        after: detailsOf(changed),
      });
      return changed;
    });
  }

  /** The targets of an indicator that the reader may see. Throws `indicators.not-found`. */
  async targets(actor: Actor, id: string): Promise<IndicatorTargets> {
    const indicator = await this.find(actor, id);
    const rows = await this.targetsOf.of(actor, [id]);
    const seen = rows.filter(({ provinceCode }) =>
      allows(abilityOf(actor), 'read', 'Indicator', { ...indicatorSubject(indicator), provinceCode }),
    );
    const targets = seen.map(({ provinceCode, period, value }) => ({ provinceCode, period, value }));
    return { indicatorId: id, targets, version: indicator.version };
  }

  /** Sets or, by null, removes what is expected. Throws `indicators.not-found`, `access.denied`, `request.stale`, `indicators.target-needs-no-province`. */
  setTargets(actor: Actor, id: string, request: SetTargets, version: number, provenance: Provenance = entered): Promise<IndicatorTargets> {
    return this.transaction.run(actor, async () => {
      const indicator = await this.find(actor, id);
      authorize(actor, 'set-targets', 'Indicator', indicatorSubject(indicator));
      requireVersion(indicator, version);
      if (indicator.isNational && request.targets.some(({ provinceCode }) => provinceCode !== null)) {
        throw new DomainError('indicators.target-needs-no-province');
      }
      const before = await this.targetsOf.of(actor, [id]);
      const asked = new Map(request.targets.map((target) => [`${target.provinceCode ?? ''} ${target.period}`, target]));
      await this.targetsOf.set(actor, indicator, [...asked.values()], provenance.isSample);
      const former = before.filter(({ provinceCode, period }) => asked.has(`${provinceCode ?? ''} ${period}`));
      // one entry for each province: who does not see its figures must not find them in the history either
      for (const place of new Set(request.targets.map(({ provinceCode }) => provinceCode))) {
        const there = ({ provinceCode }: { readonly provinceCode: string | null }): boolean => provinceCode === place;
        const subject = { ...subjectOf(indicator), provinceCode: place };
        await this.activity.record(actor, 'indicators.targets-set', subject, {
          before: former.filter(there),
          after: request.targets.filter(there),
        });
      }
      return this.targets(actor, id);
    });
  }

  /** Refuses posts of the wrong side and parts that are no plain indicators of the memorandum. */
  private async requireRelated(actor: Actor, memorandumId: string, id: string | null, request: ChangeIndicator): Promise<void> {
    const { ministryPostId = null, acecrPostId = null, numerator = null, denominator = null } = request;
    const owners = (
      [
        ['ministryPostId', ministryPostId],
        ['acecrPostId', acecrPostId],
      ] as const
    ).flatMap(([field, postId]) => (postId === null ? [] : [{ field, postId }]));
    const posts = await this.indicators.owners(
      actor,
      owners.map(({ postId }) => postId),
    );
    const found = owners.map(({ field, postId }) => ({ field, ...(posts.get(postId) ?? { side: null, memorandumIds: [] }) }));
    requireOwnPosts(found, memorandumId);
    for (const partId of [numerator?.indicatorId ?? null, denominator?.indicatorId ?? null]) {
      if (partId === null) continue;
      const part = await this.indicators.find(actor, partId, this.today()).catch(() => null);
      if (part === null || part.id === id || part.memorandumId !== memorandumId || part.isComputed)
        throw new DomainError('indicators.component-unfit');
    }
  }

  /** Refuses a group or an instrument that its list does not offer; what the indicator has already may stay. */
  private requireListed(actor: Actor, request: ChangeIndicator, known: Indicator | null): Promise<void> {
    const { targetGroup = null, supportInstrument = null } = request;
    return this.lists.requireOffered(actor, [
      { list: 'TARGET_GROUP', path: 'targetGroup', code: targetGroup, kept: known?.targetGroup ?? null },
      { list: 'SUPPORT_INSTRUMENT', path: 'supportInstrument', code: supportInstrument, kept: known?.supportInstrument ?? null },
    ]);
  }

  private today(): PlainDate {
    return plainDate.parse(this.clock.today());
  }
}

type Definition = Omit<DefineIndicator, 'memorandumId' | 'code'>;

/** An indicator as a request would define it. */
function definitionOf(indicator: Indicator): Definition {
  const { numerator, denominator, ministryPost, acecrPost, objectives, outcomes, needs, reference, ...rest } = indicator;
  const part = (of: Indicator['numerator']) => of && { fa: of.fa, en: of.en, indicatorId: of.indicator?.id ?? null };
  const ids = (refs: readonly { id: string }[]): string[] => refs.map(({ id }) => id);
  return {
    ...rest,
    numerator: part(numerator),
    denominator: part(denominator),
    reference: reference,
    ministryPostId: ministryPost?.id ?? null,
    acecrPostId: acecrPost?.id ?? null,
    objectiveIds: ids(objectives),
    outcomeIds: ids(outcomes),
    needIds: ids(needs),
  };
}

function changesMeaning(indicator: Indicator, whole: Definition): boolean {
  const former = definitionOf(indicator);
  const meaning = (of: Definition): string =>
    JSON.stringify(
      meaningFields.map((field) =>
        typeof of[field] === 'object' ? ((of[field] as { indicatorId: string | null } | null)?.indicatorId ?? null) : of[field],
      ),
    );
  return meaning(former) !== meaning(whole);
}

/** The columns of a definition. */
function rowOf(definition: Definition): Omit<NewIndicator, 'id' | 'memorandumId' | 'code'> {
  const { numerator, denominator, baseline, reference } = definition;
  const { side, titleFa, titleEn, definitionFa, definitionEn, unitCode, unitFa, unitEn, direction, level, kind, multiplier, measure } =
    definition;
  const {
    isCumulative,
    placeAggregation,
    timeAggregation,
    frequency,
    isNational,
    isHeadline,
    disaggregation,
    targetGroup,
    supportInstrument,
    ministryPostId,
    acecrPostId,
  } = definition;
  return {
    ...{ side, titleFa, titleEn, definitionFa, definitionEn, unitCode, unitFa, unitEn, direction, level, kind, multiplier, measure },
    ...{
      isCumulative,
      placeAggregation,
      timeAggregation,
      frequency,
      isNational,
      isHeadline,
      disaggregation,
      targetGroup,
      supportInstrument,
    },
    ...{ ministryPostId, acecrPostId },
    numeratorFa: numerator?.fa ?? null,
    numeratorEn: numerator?.en ?? null,
    numeratorIndicatorId: numerator?.indicatorId ?? null,
    denominatorFa: denominator?.fa ?? null,
    denominatorEn: denominator?.en ?? null,
    denominatorIndicatorId: denominator?.indicatorId ?? null,
    baselineValue: baseline?.value ?? null,
    baselineIsApproximate: baseline?.isApproximate ?? false,
    baselineOn: baseline?.on ?? null,
    baselineSource: baseline?.source ?? null,
    referenceValue: reference?.value ?? null,
    referenceIsApproximate: reference?.isApproximate ?? false,
    referencePeriod: reference?.period ?? null,
    referenceProvinceCode: reference?.provinceCode ?? null,
    referenceSource: reference?.source ?? null,
  };
}

function linksOf({ objectiveIds, outcomeIds, needIds }: Pick<ChangeIndicator, 'objectiveIds' | 'outcomeIds' | 'needIds'>): IndicatorLinks {
  return { objectiveIds: objectiveIds ?? null, outcomeIds: outcomeIds ?? null, needIds: needIds ?? null };
}

/** An indicator as the log of changes names it. */
export function subjectOf({ id, code, memorandumId, side }: Indicator): ActivitySubject {
  return { type: 'Indicator', id, code, memorandumId, side, provinceCode: null };
}

/** The definition with its links by code. */
function detailsOf(indicator: Indicator): Readonly<Record<string, unknown>> {
  const codes = (refs: readonly { code: string }[]): string[] => refs.map(({ code }) => code);
  const { titleFa, titleEn, unitCode, direction, level, kind, frequency, isHeadline, baseline, ministryPost, acecrPost } = indicator;
  const { objectives, outcomes, needs, targetGroup, supportInstrument } = indicator;
  return {
    ...{ titleFa, titleEn, unitCode, direction, level, kind, frequency, isHeadline, baseline, targetGroup, supportInstrument },
    ministryPost: ministryPost?.code ?? null,
    acecrPost: acecrPost?.code ?? null,
    ...{ objectives: codes(objectives), outcomes: codes(outcomes), needs: codes(needs) },
  };
}
