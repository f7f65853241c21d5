import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import {
  decisionCode,
  isOpenDecision,
  requirePossibleDoneOn,
  type ChangeDecision,
  type CloseDecision,
  type ComposeDecision,
  type Decision,
  type ListDecisions,
} from '@hampeyman/domain/decisions';
import { requireDraft } from '@hampeyman/domain/minutes';
import { DomainError, StaleError } from '@hampeyman/domain/problems';
import { entered, type List, type Provenance } from '@hampeyman/domain/records';
import { authorize } from '../access/authorize';
import { Activity, type ActivitySubject } from '../activity/activity';
import { Clock } from '../clock/clock';
import { Transaction } from '../database/transaction';
import { page } from '../http/cursor';
import { DecisionComposer } from './decision-composer';
import { answerTo, DecisionsRepository, type DecidingMeeting, type DecisionRow, type EarlierRow } from './decisions.repository';

/** A decision as subject of the record of changes. */
export function subjectOf(decision: Pick<Decision, 'id' | 'code' | 'memorandumId' | 'side' | 'provinceCode'>): ActivitySubject {
  const { id, code, memorandumId, side, provinceCode } = decision;
  return { type: 'Decision', id, code, memorandumId, side, provinceCode };
}

@Injectable()
export class DecisionsService {
  constructor(
    private readonly transaction: Transaction,
    private readonly decisions: DecisionsRepository,
    private readonly composer: DecisionComposer,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {}

  /** The decisions `actor` may see, by deadline or code, those of draft minutes among them. */
  async list(actor: Actor, query: ListDecisions): Promise<List<Decision>> {
    const asOf = query.asOf ?? this.today();
    const rows = await this.decisions.list(actor, query, this.today());
    const { items, next } = page(rows, query.limit, ({ dueOn, code, id }) => [query.sort === 'due' ? dueOn : code, id]);
    return { items: items.map((row) => answerTo(actor, row, asOf)), next };
  }

  /** One decision, its days counted to `asOf` (by default today). Throws `decisions.not-found`. */
  async find(actor: Actor, id: string, asOf: PlainDate | null = null): Promise<Decision> {
    return answerTo(actor, await this.decisions.find(actor, id, this.today()), asOf ?? this.today());
  }

  /** All decisions of a meeting that the caller has already shown to be within the reader's reach, drafts too. */
  async ofMeeting(actor: Actor, meetingId: string, asOf: PlainDate | null = null): Promise<Decision[]> {
    const rows = await this.decisions.ofMeeting(actor, meetingId, this.today());
    return rows.map((row) => answerTo(actor, row, asOf ?? this.today()));
  }

  /** Final decisions of the committee's meetings before `startsAt` as they stood on `asOf`, whether open or closed. */
  earlier(actor: Actor, committeeId: string, startsAt: string, asOf: PlainDate): Promise<EarlierRow[]> {
    return this.decisions.earlier(actor, committeeId, startsAt, asOf, this.today());
  }

  /**
   * Composes a decision in the draft minutes of a meeting; its sentence is made from its slots unless it is given. Throws
   * `decisions.meeting-not-found`, `access.denied`, `minutes.not-opened`, `minutes.not-draft`, `request.invalid`, `decisions.task-closed`.
   */
  compose(actor: Actor, request: ComposeDecision, provenance: Provenance = entered): Promise<Decision> {
    return this.transaction.run(actor, async () => {
      const meeting = await this.meeting(actor, request.meetingId);
      const { memorandumId, committeeId, provinceCode } = meeting;
      authorize(actor, 'compose', 'Decision', { memorandumId, committeeId, provinceCode, isFinal: false });
      requireDraft(meeting.minutesState);
      const { values, cooperators } = await this.composer.compose(actor, meeting, request);
      const rowNo = await this.decisions.nextRow(actor, meeting.id);
      const id = randomUUID();
      const code = decisionCode(meeting.numberCode, rowNo);
      const isSample = provenance.isSample || meeting.isSample;
      await this.decisions.insert(
        actor,
        { ...values, id, memorandumId, committeeId, provinceCode, meetingId: meeting.id, code, rowNo, isSample },
        cooperators,
      );
      const decision = await this.find(actor, id);
      await this.activity.record(actor, 'decisions.composed', subjectOf(decision), { after: detailsOf(decision) });
      return decision;
    });
  }

  /** Changes a draft; a sentence that was made from the slots is made anew. Throws as `compose`, `decisions.final`, `request.stale`. */
  change(actor: Actor, id: string, request: ChangeDecision, version: number): Promise<Decision> {
    return this.transaction.run(actor, async () => {
      const { decision, meeting } = await this.draft(actor, id, 'change', version);
      const { values, cooperators } = await this.composer.recompose(actor, meeting, decision, request);
      await this.decisions.change(actor, decision, values, cooperators);
      const changed = await this.find(actor, id);
      await this.activity.record(actor, 'decisions.changed', subjectOf(changed), {
        before: detailsOf(answerTo(actor, decision, this.today())),
        after: detailsOf(changed),
      });
      return changed;
    });
  }

  /** Deletes a draft; those behind it move up. Throws `decisions.not-found`, `access.denied`, `decisions.final`, `request.stale`. */
  delete(actor: Actor, id: string, version: number): Promise<void> {
    return this.transaction.run(actor, async () => {
      const { decision } = await this.draft(actor, id, 'delete', version);
      await this.decisions.delete(actor, decision);
      const before = detailsOf(answerTo(actor, decision, this.today()));
      await this.activity.record(actor, 'decisions.deleted', subjectOf(decision), { before });
    });
  }

  /**
   * Closes a final decision by itself, apart from its task. Throws `decisions.not-found`, `access.denied`, `request.stale`,
   * `decisions.not-final`, `decisions.closed`, `request.invalid`.
   */
  close(actor: Actor, id: string, request: CloseDecision, version: number): Promise<Decision> {
    return this.transaction.run(actor, async () => {
      const decision = await this.permitted(actor, id, 'close', version);
      if (!decision.isFinal) throw new DomainError('decisions.not-final');
      if (!isOpenDecision(decision.state)) throw new DomainError('decisions.closed');
      const doneOn = request.state === 'COMPLETED' ? (request.doneOn ?? this.today()) : null;
      if (doneOn !== null) requirePossibleDoneOn(doneOn, decision.meeting.heldOn, this.today());
      await this.decisions.change(
        actor,
        decision,
        { ownState: request.state, doneOn, closedOn: this.today(), closeNoteFa: request.note },
        null,
      );
      const closed = await this.find(actor, id);
      await this.activity.record(actor, 'decisions.closed', subjectOf(closed), {
        before: { state: decision.state },
        after: { state: closed.state, doneOn, note: request.note },
      });
      return closed;
    });
  }

  private async draft(
    actor: Actor,
    id: string,
    act: 'change' | 'delete',
    version: number,
  ): Promise<{ decision: DecisionRow; meeting: DecidingMeeting }> {
    const seen = await this.decisions.find(actor, id, this.today());
    authorize(actor, act, 'Decision', seen);
    const meeting = await this.meeting(actor, seen.meeting.id);
    const decision = await this.permitted(actor, id, act, version);
    if (decision.isFinal) throw new DomainError('decisions.final');
    requireDraft(meeting.minutesState);
    return { decision, meeting };
  }

  private async permitted(actor: Actor, id: string, act: string, version: number): Promise<DecisionRow> {
    const decision = await this.decisions.lock(actor, id, this.today());
    authorize(actor, act, 'Decision', decision);
    if (decision.version !== version) throw new StaleError(answerTo(actor, decision, this.today()));
    return decision;
  }

  private async meeting(actor: Actor, id: string): Promise<DecidingMeeting> {
    const meeting = await this.decisions.meeting(actor, id);
    if (meeting === null) throw new DomainError('decisions.meeting-not-found');
    return meeting;
  }

  private today(): PlainDate {
    return this.clock.today() as PlainDate;
  }
}

/** What the record of changes keeps of a decision. */
export function detailsOf(decision: Decision): Readonly<Record<string, unknown>> {
  return {
    side: decision.side,
    subjectFa: decision.subjectFa,
    textFa: decision.textFa,
    executor: decision.executorPost.code,
    cooperators: decision.cooperatingPosts.map(({ code }) => code),
    obligation: decision.obligation?.code ?? null,
    dueOn: decision.dueOn,
    isContinuing: decision.isContinuing,
    taskLink: decision.taskLink,
    task: decision.task?.code ?? null,
    continues: decision.continues?.code ?? null,
    extends: decision.extends,
  };
}
