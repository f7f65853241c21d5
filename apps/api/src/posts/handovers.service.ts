import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { plainDate, type PlainDate } from '@hampeyman/domain/calendar';
import {
  regularHoldingOn,
  requireClosablePost,
  requireOpenPost,
  restsOn,
  succession,
  type HandOverPost,
  type OpenItems,
  type Post,
} from '@hampeyman/domain/posts';
import { DomainError, requireVersion, StaleError } from '@hampeyman/domain/problems';
import { authorize } from '../access/authorize';
import { Activity, type ActivitySubject } from '../activity/activity';
import { Clock } from '../clock/clock';
import { Transaction } from '../database/transaction';
import { OrganisationsService } from '../organisations/organisations.service';
import { Appointments } from './appointments';
import { OpenItemsRepository } from './open-items.repository';
import { PostSessionsRepository } from './post-sessions.repository';
import { subjectOf } from './post-activity';
import { PostsRepository } from './posts.repository';

function sessionSubject(id: string): ActivitySubject {
  return { type: 'Session', id, code: null, memorandumId: null, side: null, provinceCode: null };
}

/** Posts that change hands with everything that rests on them, and posts that come to an end. */
@Injectable()
export class HandoversService {
  constructor(
    private readonly transaction: Transaction,
    private readonly posts: PostsRepository,
    private readonly items: OpenItemsRepository,
    private readonly sessions: PostSessionsRepository,
    private readonly organisations: OrganisationsService,
    private readonly activity: Activity,
    private readonly appointments: Appointments,
    private readonly clock: Clock,
  ) {}

  /** What would go over with a post today. Throws `posts.not-found`, `access.denied`. */
  async preview(actor: Actor, id: string): Promise<OpenItems> {
    const post = await this.posts.find(actor, id);
    authorize(actor, 'hold', 'Post', post);
    const today = this.today();
    const holder = regularHoldingOn(post.holdings, today)?.person ?? null;
    const deputies = post.holdings.filter((one) => one.isActing && one.actingFor?.id === holder?.id && (one.to ?? today) >= today);
    return {
      items: await this.items.of(id, today),
      holder,
      deputies: deputies.map(({ person }) => person),
      sessions: holder === null ? 0 : await this.sessions.count(actor, id, holder.id),
    };
  }

  /**
   * Hands a post over in one act: the former holding ends on the day before, the new one begins without a gap, nobody acts for the former
   * holder any longer, and sessions that stood in the post leave it at once. Tasks, decisions, seats and what waits for a verdict rest on
   * the post, so they are there for the next holder. Throws `posts.not-found`, `access.denied`, `request.stale`, `posts.closed`,
   * `posts.nobody-hands-over`, `posts.hands-over-to-oneself`, `posts.person-not-found`, `posts.already-held`.
   */
  handOver(actor: Actor, id: string, request: HandOverPost, version: number): Promise<Post> {
    return this.transaction.run(actor, async () => {
      const post = await this.posts.find(actor, id);
      authorize(actor, 'hold', 'Post', post);
      requireVersion(post, version);
      requireOpenPost(post);
      const { former, lastDay, deputiesEnd, deputiesWithdrawn } = succession(post.holdings, request);
      const { personId, from, note } = request;
      const candidate = await this.appointments.permit(actor, personId);
      if (!(await this.posts.touch(actor, post))) throw new StaleError(await this.posts.find(actor, id));
      for (const one of [former, ...deputiesEnd]) await this.posts.endHolding(actor, one.id, lastDay);
      for (const one of deputiesWithdrawn) await this.posts.withdrawHolding(actor, one.id);
      const heldTo = former.to;
      const holding = {
        id: randomUUID(),
        postId: id,
        personId,
        heldFrom: from,
        heldTo: null,
        isActing: false,
        actingForPersonId: null,
        note,
      };
      await this.posts.insertHolding(actor, holding);
      await this.appointments.settle(actor, candidate);
      const items = await this.items.of(id, this.today());
      const { ended, moved } = await this.sessions.release(actor, id, this.today());
      await this.activity.record(actor, 'posts.handed-over', subjectOf(post), {
        formerPersonId: former.person.id,
        personId,
        from,
        before: { to: heldTo },
        after: { to: lastDay },
        note,
        items: Object.fromEntries(items.map(({ kind, count }) => [kind, count])),
        deputies: [...deputiesEnd, ...deputiesWithdrawn].map(({ person }) => person.id),
        sessionsEnded: ended.length,
        sessionsMoved: moved.length,
      });
      for (const session of ended) await this.activity.record(actor, 'sessions.ended', sessionSubject(session));
      return this.posts.find(actor, id);
    });
  }

  /**
   * Closes a post from today on. Throws `posts.not-found`, `access.denied`, `request.stale`, `posts.closed`, `posts.closes-while-held`,
   * `posts.closes-with-open-items`.
   */
  close(actor: Actor, id: string, version: number): Promise<Post> {
    return this.transaction.run(actor, async () => {
      const post = await this.permitted(actor, id, version);
      requireClosablePost(post, this.today(), restsOn({ items: await this.items.of(id, this.today()) }));
      await this.save(actor, { ...post, closedOn: this.today() });
      await this.activity.record(actor, 'posts.closed', subjectOf(post), { closedOn: this.today() });
      return this.posts.find(actor, id);
    });
  }

  /** Opens a closed post again. Throws `posts.not-found`, `access.denied`, `request.stale`, `posts.open`, `posts.organisation-closed`. */
  reopen(actor: Actor, id: string, version: number): Promise<Post> {
    return this.transaction.run(actor, async () => {
      const post = await this.permitted(actor, id, version);
      if (post.closedOn === null) throw new DomainError('posts.open');
      const [organisation] = await this.organisations.byIds(actor, [post.organisationId]);
      if (organisation?.closedOn !== null) throw new DomainError('posts.organisation-closed');
      await this.save(actor, { ...post, closedOn: null });
      await this.activity.record(actor, 'posts.reopened', subjectOf(post), { before: { closedOn: post.closedOn } });
      return this.posts.find(actor, id);
    });
  }

  private async permitted(actor: Actor, id: string, version: number): Promise<Post> {
    const post = await this.posts.find(actor, id);
    authorize(actor, 'close', 'Post', post);
    requireVersion(post, version);
    return post;
  }

  private async save(actor: Actor, post: Post): Promise<void> {
    if (!(await this.posts.update(actor, post))) throw new StaleError(await this.posts.find(actor, post.id));
  }

  private today(): PlainDate {
    return plainDate.parse(this.clock.today());
  }
}
