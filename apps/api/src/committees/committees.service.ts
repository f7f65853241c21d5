import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import {
  requireOrderlySeats,
  requireSameOfficers,
  type ChangeCommittee,
  type Committee,
  type ListCommittees,
  type SeatTerm,
  type SetUpCommittee,
} from '@hampeyman/domain/committees';
import { misplacementOf, type RecordPlace } from '@hampeyman/domain/posts';
import { invalidField, requireVersion } from '@hampeyman/domain/problems';
import { entered, type List, type Provenance } from '@hampeyman/domain/records';
import { allows } from '@hampeyman/domain/rights';
import { abilityOf, authorize, authorizeFields } from '../access/authorize';
import { Activity, type ActivitySubject } from '../activity/activity';
import { changedFields } from '../activity/differences';
import { Clock } from '../clock/clock';
import { Transaction } from '../database/transaction';
import { page } from '../http/cursor';
import { CommitteesRepository } from './committees.repository';
import { PostDirectory } from './post-directory';

function subjectOf(committee: Pick<Committee, 'id' | 'code' | 'memorandumId' | 'provinceCode'>): ActivitySubject {
  const { id, code, memorandumId, provinceCode } = committee;
  return { type: 'Committee', id, code, memorandumId, side: 'JOINT', provinceCode };
}

@Injectable()
export class CommitteesService {
  constructor(
    private readonly transaction: Transaction,
    private readonly committees: CommitteesRepository,
    private readonly posts: PostDirectory,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {}

  /** The committees `actor` may see, by code. */
  async list(actor: Actor, query: ListCommittees): Promise<List<Committee>> {
    const rows = await this.committees.list(actor, query, this.today());
    return page(rows, query.limit, ({ code, id }) => [code, id]);
  }

  /** One committee with its members. Throws `committees.not-found`. */
  find(actor: Actor, id: string): Promise<Committee> {
    return this.committees.find(actor, id, this.today());
  }

  /** Sets up a committee with its first members. Throws `access.denied`, `committees.code-taken`, `committees.…` on its seats. */
  setUp(actor: Actor, request: SetUpCommittee, provenance: Provenance = entered): Promise<Committee> {
    return this.transaction.run(actor, async () => {
      const { seats: asked, ...values } = request;
      authorize(actor, 'set-up', 'Committee', values);
      const seats = await this.seats(actor, request, asked);
      requireOrderlySeats(seats, { total: request.quorumTotal, perSide: request.quorumPerSide });
      const id = randomUUID();
      await this.committees.insert(actor, { ...values, id, isSample: provenance.isSample }, seats);
      const committee = await this.find(actor, id);
      await this.activity.record(actor, 'committees.set-up', subjectOf(committee), { after: detailsOf(committee) });
      return committee;
    });
  }

  /**
   * Changes a committee; members who are left out of `seats` are forgotten, so end a membership by its `to`. Throws as `setUp`,
   * `access.field-denied`, `committees.officers-set-up`, `request.stale`.
   */
  change(actor: Actor, id: string, request: ChangeCommittee, version: number): Promise<Committee> {
    return this.transaction.run(actor, async () => {
      const committee = await this.committees.lock(actor, id, this.today());
      const { seats: asked, ...values } = request;
      authorizeFields(actor, 'change', 'Committee', committee, changedFields(committee, values));
      requireVersion(committee, version);
      const former = committee.seats.map(({ post, side, seat, from, to }) => ({ postId: post.id, side, seat, from, to }));
      const seats = asked === undefined ? null : await this.seats(actor, committee, asked);
      if (seats !== null && !allows(abilityOf(actor), 'set-up', 'Committee', committee)) requireSameOfficers(former, seats);
      requireOrderlySeats(seats ?? former, {
        total: request.quorumTotal ?? committee.quorumTotal,
        perSide: request.quorumPerSide ?? committee.quorumPerSide,
      });
      await this.committees.change(actor, committee, values, seats);
      const changed = await this.find(actor, id);
      await this.activity.record(actor, 'committees.changed', subjectOf(changed), {
        before: detailsOf(committee),
        after: detailsOf(changed),
      });
      return changed;
    });
  }

  /** The seats asked for with the side of each post. Throws `request.invalid` naming a post of neither side, of no party or out of reach. */
  private async seats(actor: Actor, place: RecordPlace, asked: SetUpCommittee['seats']): Promise<SeatTerm[]> {
    const posts = await this.posts.byId(
      actor,
      asked.map(({ postId }) => postId),
      this.today(),
    );
    return asked.map((seat, index) => {
      const path = `seats.${String(index)}.postId`;
      const post = posts.get(seat.postId);
      const side = post?.side ?? null;
      if (post === undefined || side === null) throw invalidField(path, 'committees.post-without-side');
      // who has left stays as part of the past, whatever became of the post
      const misplacement = seat.to === null ? misplacementOf(post, place) : null;
      if (misplacement !== null) throw invalidField(path, `committees.${misplacement}`);
      return { ...seat, side };
    });
  }

  private today(): PlainDate {
    return this.clock.today() as PlainDate;
  }
}

function detailsOf({ quorumTotal, quorumPerSide, invitationHours, kind, seats }: Committee): Readonly<Record<string, unknown>> {
  return {
    kind,
    quorumTotal,
    quorumPerSide,
    invitationHours,
    seats: seats.map(({ post, seat, from, to }) => ({ post: post.code, seat, from, to })),
  };
}
