import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, Side } from '@hampeyman/domain/access';
import { plainDate, rangeOf, type PlainDate } from '@hampeyman/domain/calendar';
import {
  deciderOf,
  requireFitting,
  requireOther,
  requireOver,
  requirePossible,
  requireStep,
  type AskDecider,
  type ChangeValue,
  type EnterValue,
  type IndicatorValue,
  type ListIndicatorValues,
  type ReturnValue,
} from '@hampeyman/domain/indicator-values';
import { indicatorSubject, type Indicator } from '@hampeyman/domain/indicators';
import { DomainError, requireVersion } from '@hampeyman/domain/problems';
import { entered, type List, type PostRef, type Provenance } from '@hampeyman/domain/records';
import { authorize } from '../access/authorize';
import { Activity, type ActivitySubject } from '../activity/activity';
import { Clock } from '../clock/clock';
import type { Columns } from '../database/rows';
import { Transaction } from '../database/transaction';
import { page } from '../http/cursor';
import { IndicatorsService } from '../indicators/indicators.service';
import type { IndicatorValueEntity } from './indicator-value.entity';
import { IndicatorValuesRepository } from './indicator-values.repository';

type Act = 'change' | 'submit' | 'accept' | 'return';

/** What an act changes of a value. */
type Change = Columns<IndicatorValueEntity>;

/** Which value it is. */
type Keys = Pick<IndicatorValueEntity, 'indicatorId' | 'memorandumId' | 'provinceCode' | 'period' | 'periodFrom' | 'periodTo' | 'revision'>;

@Injectable()
export class IndicatorValuesService {
  constructor(
    private readonly transaction: Transaction,
    private readonly indicators: IndicatorsService,
    private readonly values: IndicatorValuesRepository,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {}

  /** Values in sight, the latest period first. */
  async list(actor: Actor, query: ListIndicatorValues): Promise<List<IndicatorValue>> {
    const rows = await this.values.list(actor, query, this.today());
    return page(rows, query.limit, ({ period, indicator, provinceCode, revision, id }) => [
      rangeOf(period).to,
      indicator.code,
      provinceCode ?? '',
      revision,
      id,
    ]);
  }

  /** One value. Throws `indicator-values.not-found`. */
  find(actor: Actor, id: string): Promise<IndicatorValue> {
    return this.values.find(actor, id, this.today());
  }

  /** Who would decide on what `actor` enters. Throws `indicators.not-found`, `access.denied`, `indicator-values.no-decider`. */
  async decider(actor: Actor, { indicatorId, ...asked }: AskDecider): Promise<PostRef> {
    const provinceCode = asked.provinceCode ?? null;
    const indicator = await this.indicators.find(actor, indicatorId);
    authorize(actor, 'enter', 'IndicatorValue', indicatorSubject(indicator, provinceCode));
    return this.values.post(actor, await this.deciderId(actor, indicator, provinceCode), this.today());
  }

  /**
   * Enters a value as the next revision of its place and period, and sends it at once when asked to. Throws `indicators.not-found`,
   * `access.denied`, `indicator-values.open-exists`, `.no-decider`, and what the value cannot be (`requireFitting`, `requireOver`).
   */
  enter(actor: Actor, request: EnterValue, provenance: Provenance = entered): Promise<IndicatorValue> {
    return this.transaction.run(actor, async () => {
      const { indicatorId, provinceCode, period, value, isApproximate, source, send } = request;
      const indicator = await this.indicators.find(actor, indicatorId);
      requireFitting(indicator, request);
      if (send) requireOver(period, this.today());
      authorize(actor, 'enter', 'IndicatorValue', indicatorSubject(indicator, provinceCode));
      await this.values.requireNoneOpen(actor, { indicatorId, provinceCode, period, side: sideOf(actor) });
      const id = randomUUID();
      await this.values.insert(actor, {
        ...(await this.keys(actor, indicator, provinceCode, period)),
        ...{ id, value, isApproximate, source },
        provenance: provenance.isSample ? 'SAMPLE' : 'ENTERED',
        isSample: provenance.isSample,
        state: send ? 'SENT' : 'DRAFT',
        side: sideOf(actor),
        ...(send ? await this.submitted(actor, indicator, provinceCode) : {}),
      });
      const made = await this.find(actor, id);
      const action = send ? 'indicator-values.sent' : 'indicator-values.drafted';
      await this.activity.record(actor, action, subjectOf(made), { after: detailsOf(made) }, audienceOf(made));
      return made;
    });
  }

  /**
   * Records a figure of the source document as it stands there: accepted, with nobody who submitted it, for a span that need not fit the
   * frequency. Only the portal itself does this, when it loads the document. Throws `indicators.not-found`, `access.denied`.
   */
  recordSeed(actor: Actor, request: Omit<EnterValue, 'send'>): Promise<IndicatorValue> {
    return this.transaction.run(actor, async () => {
      const { indicatorId, provinceCode, period, value, isApproximate, source } = request;
      const indicator = await this.indicators.find(actor, indicatorId);
      requirePossible(indicator, value);
      authorize(actor, 'record-seed', 'IndicatorValue', indicatorSubject(indicator, provinceCode));
      const id = randomUUID();
      await this.values.insert(actor, {
        ...(await this.keys(actor, indicator, provinceCode, period)),
        ...{ id, value, isApproximate, source, provenance: 'SEED', state: 'ACCEPTED', side: indicator.side },
      });
      const made = await this.find(actor, id);
      await this.activity.record(actor, 'indicator-values.seeded', subjectOf(made), { after: detailsOf(made) });
      return made;
    });
  }

  /** Corrects a draft. Throws `indicator-values.not-found`, `.transition-not-allowed`, `access.denied`, `request.stale`, `.percent-out-of-range`… */
  change(actor: Actor, id: string, request: ChangeValue, version: number): Promise<IndicatorValue> {
    return this.act(actor, id, version, 'change', 'indicator-values.changed', (value, indicator) => {
      if (value.state !== 'DRAFT') throw new DomainError('indicator-values.transition-not-allowed', { from: value.state, to: 'DRAFT' });
      requirePossible(indicator, request.value ?? value.value);
      const { value: amount = value.value, isApproximate = value.isApproximate, source = value.source } = request;
      return { value: amount, isApproximate, source };
    });
  }

  /** Sends a draft to the other side. Throws `indicator-values.not-found`, `.transition-not-allowed`, `.period-not-over`, `.no-decider`, `.open-exists`, `access.denied`, `request.stale`. */
  submit(actor: Actor, id: string, version: number): Promise<IndicatorValue> {
    return this.act(actor, id, version, 'submit', 'indicator-values.sent', async (value, indicator) => {
      requireStep(value.state, 'SENT');
      // the definition may have changed, and the other side may have sent a revision since it was drafted
      requireFitting(indicator, value);
      requireOver(value.period, this.today());
      const revision = await this.values.nextRevision(actor, indicator.id, value.provinceCode, value.period);
      return { state: 'SENT', revision, ...(await this.submitted(actor, indicator, value.provinceCode)) };
    });
  }

  /** Accepts what the other side sent; from now on it counts. Throws `indicator-values.not-found`, `.transition-not-allowed`, `.decider-same-side`, `.decider-is-submitter`, `access.denied`, `request.stale`. */
  accept(actor: Actor, id: string, version: number): Promise<IndicatorValue> {
    return this.act(actor, id, version, 'accept', 'indicator-values.accepted', (value) => {
      requireStep(value.state, 'ACCEPTED');
      return { state: 'ACCEPTED', ...this.decided(actor) };
    });
  }

  /** Sends a value back with a reason; its next revision replaces it. Throws as `accept`. */
  return(actor: Actor, id: string, request: ReturnValue, version: number): Promise<IndicatorValue> {
    return this.act(actor, id, version, 'return', 'indicator-values.returned', (value) => {
      requireStep(value.state, 'RETURNED');
      return { state: 'RETURNED', ...this.decided(actor), returnReasonFa: request.reasonFa, returnReasonEn: request.reasonEn };
    });
  }

  /** The beats of every act on a value: load, permit, version, rule, save, record. */
  private act(
    actor: Actor,
    id: string,
    version: number,
    action: Act,
    recorded: string,
    rule: (value: IndicatorValue, indicator: Indicator) => Change | Promise<Change>,
  ): Promise<IndicatorValue> {
    return this.transaction.run(actor, async () => {
      const value = await this.find(actor, id);
      const indicator = await this.indicators.find(actor, value.indicator.id);
      if (isVerdict(action) && value.state === 'SENT') {
        requireOther(value, await this.values.submitters(actor, id, this.today()), actor);
      }
      permit(actor, action, value, indicator);
      requireVersion(value, version);
      await this.values.change(actor, value, await rule(value, indicator));
      const after = await this.find(actor, id);
      await this.activity.record(
        actor,
        recorded,
        subjectOf(after),
        { before: detailsOf(value), after: detailsOf(after) },
        audienceOf(after),
      );
      return after;
    });
  }

  private async keys(actor: Actor, indicator: Indicator, provinceCode: string | null, period: EnterValue['period']): Promise<Keys> {
    const { from, to } = rangeOf(period);
    const revision = await this.values.nextRevision(actor, indicator.id, provinceCode, period);
    return {
      indicatorId: indicator.id,
      memorandumId: indicator.memorandumId,
      provinceCode,
      period,
      periodFrom: from,
      periodTo: to,
      revision,
    };
  }

  private async submitted(actor: Actor, indicator: Indicator, provinceCode: string | null): Promise<Change> {
    return {
      submittedSide: sideOf(actor),
      submittedByPostId: actor.postId,
      submittedByPersonId: actor.personId,
      submittedOn: this.today(),
      waitingPostId: await this.deciderId(actor, indicator, provinceCode),
    };
  }

  private decided(actor: Actor): Change {
    return { decidedByPostId: actor.postId, decidedByPersonId: actor.personId, decidedOn: this.today(), waitingPostId: null };
  }

  private async deciderId(actor: Actor, indicator: Indicator, provinceCode: string | null): Promise<string> {
    return deciderOf(sideOf(actor), await this.values.deciders(actor, indicator, provinceCode));
  }

  private today(): PlainDate {
    return plainDate.parse(this.clock.today());
  }
}

/** The side a person enters a value for; whoever is of no side enters none. */
function sideOf(actor: Actor): 'MINISTRY' | 'ACECR' {
  if (actor.side === null) throw new DomainError('access.denied');
  return actor.side;
}

/** A decision by the submitter or their side is refused saying so, before it is denied. */
function isVerdict(action: Act): boolean {
  return action === 'accept' || action === 'return';
}

function permit(actor: Actor, action: Act, value: IndicatorValue, indicator: Indicator): void {
  const { state, side, submittedSide, waitingPostId, provinceCode } = value;
  authorize(actor, action, 'IndicatorValue', {
    ...indicatorSubject(indicator, provinceCode),
    ...{ state, side, submittedSide, waitingPostId },
  });
}

/** A draft is its own side's, and so is its history. */
function audienceOf({ state, side }: IndicatorValue): Side | null {
  return state === 'DRAFT' && side !== 'JOINT' ? side : null;
}

function subjectOf({ id, indicator, memorandumId, submittedSide, side, provinceCode }: IndicatorValue): ActivitySubject {
  return { type: 'IndicatorValue', id, code: indicator.code, memorandumId, side: submittedSide ?? side, provinceCode };
}

/** What the record of changes keeps of a value. Both sides read it, so it tells of a draft, which is one side's, without its figure. */
function detailsOf({
  period,
  revision,
  value,
  isApproximate,
  source,
  state,
  waitingPost,
  returnReasonFa,
}: IndicatorValue): Readonly<Record<string, unknown>> {
  if (state === 'DRAFT') return { period, revision, state };
  return { period, revision, value, isApproximate, source, state, waitingPost: waitingPost?.code ?? null, returnReasonFa };
}
