import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  endingOf,
  handOver,
  requireOpenPost,
  requireProvinceOfScope,
  requireRoleFits,
  type AddPost,
  type ChangePost,
  type EndHolding,
  type HoldPost,
  type ListPosts,
  type Post,
} from '@hampeyman/domain/posts';
import { DomainError, requireVersion, StaleError } from '@hampeyman/domain/problems';
import { entered, type List, type Provenance } from '@hampeyman/domain/records';
import { authorize } from '../access/authorize';
import { Activity } from '../activity/activity';
import { differences } from '../activity/differences';
import { Clock } from '../clock/clock';
import { Transaction } from '../database/transaction';
import { OrganisationsService } from '../organisations/organisations.service';
import { subjectOf } from './post-activity';
import { Appointments } from './appointments';
import { PostsRepository } from './posts.repository';

/** Posts of organisations and who holds them when. */
@Injectable()
export class PostsService {
  constructor(
    private readonly transaction: Transaction,
    private readonly posts: PostsRepository,
    private readonly organisations: OrganisationsService,
    private readonly appointments: Appointments,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, query: ListPosts): Promise<List<Post>> {
    return this.posts.list(actor, query, this.clock.today());
  }

  /** Throws `posts.not-found`. */
  read(actor: Actor, id: string): Promise<Post> {
    return this.posts.find(actor, id);
  }

  /**
   * Adds a post to an organisation, on whose side it stands. Throws `access.denied`, `posts.organisation-not-found`,
   * `posts.organisation-closed`, `posts.province-missing`, `posts.province-unwanted`, `posts.role-of-other-side`,
   * `posts.role-of-other-scope`, `posts.code-taken`.
   */
  add(actor: Actor, request: AddPost, provenance: Pick<Provenance, 'isSample'> = entered): Promise<Post> {
    return this.transaction.run(actor, async () => {
      authorize(actor, 'add', 'Post');
      const [organisation] = await this.organisations.byIds(actor, [request.organisationId]);
      if (organisation === undefined) throw new DomainError('posts.organisation-not-found');
      const placed = { ...request, side: organisation.side };
      authorize(actor, 'add', 'Post', placed);
      if (organisation.closedOn !== null) throw new DomainError('posts.organisation-closed');
      requireProvinceOfScope(request);
      requireRoleFits(placed);
      const id = randomUUID();
      await this.posts.insert(actor, {
        id,
        ...placed,
        closedOn: null,
        isSample: provenance.isSample,
        version: 1,
      });
      const post = await this.posts.find(actor, id);
      await this.activity.record(actor, 'posts.added', subjectOf(post), { organisationId: post.organisationId, role: post.role });
      return post;
    });
  }

  /**
   * Changes title, role or scope, which holds with the next request of whoever holds the post. Throws `posts.not-found`, `access.denied`,
   * `request.stale`, `posts.province-missing`, `posts.province-unwanted`, `posts.role-of-other-side`, `posts.role-of-other-scope`.
   */
  change(actor: Actor, id: string, change: ChangePost, version: number): Promise<Post> {
    return this.transaction.run(actor, async () => {
      const before = await this.posts.find(actor, id);
      authorize(actor, 'change', 'Post', before);
      requireVersion(before, version);
      const changed = { ...before, ...change };
      // nor may it become what they could not have made
      authorize(actor, 'change', 'Post', changed);
      requireProvinceOfScope(changed);
      requireRoleFits(changed);
      if (!(await this.posts.update(actor, changed))) throw new StaleError(await this.posts.find(actor, id));
      await this.activity.record(actor, 'posts.changed', subjectOf(before), differences(before, change));
      return this.posts.find(actor, id);
    });
  }

  /**
   * Puts a person into a post; the regular holder before leaves on the day before, a deputy acts for the holder. Throws
   * `posts.not-found`, `access.denied`, `request.stale`, `posts.closed`, `posts.ends-before-it-begins`, `posts.already-held`,
   * `posts.nobody-to-act-for`, `posts.acts-for-oneself`, `posts.person-not-found`.
   */
  hold(actor: Actor, id: string, request: HoldPost, version: number): Promise<Post> {
    return this.transaction.run(actor, async () => {
      const post = await this.posts.find(actor, id);
      authorize(actor, 'hold', 'Post', post);
      requireVersion(post, version);
      requireOpenPost(post);
      const { ends, actingForPersonId } = handOver(post.holdings, request);
      const candidate = await this.appointments.permit(actor, request.personId);
      if (!(await this.posts.touch(actor, post))) throw new StaleError(await this.posts.find(actor, id));
      if (ends !== null) await this.posts.endHolding(actor, ends.id, ends.on);
      const { personId, from, to, isActing, note } = request;
      await this.posts.insertHolding(actor, {
        id: randomUUID(),
        postId: id,
        personId,
        heldFrom: from,
        heldTo: to,
        isActing,
        actingForPersonId,
        note,
      });
      await this.appointments.settle(actor, candidate);
      await this.activity.record(actor, 'posts.held', subjectOf(post), { personId, from, to, isActing, actingForPersonId, ends });
      return this.posts.find(actor, id);
    });
  }

  /**
   * Ends a holding on a day, or takes it back before its first day. Throws `posts.not-found`, `posts.holding-not-found`, `access.denied`,
   * `request.stale`, `posts.holding-ended`.
   */
  end(actor: Actor, id: string, holdingId: string, { on }: EndHolding, version: number): Promise<Post> {
    return this.transaction.run(actor, async () => {
      const post = await this.posts.find(actor, id);
      const holding = post.holdings.find((one) => one.id === holdingId);
      if (holding === undefined) throw new DomainError('posts.holding-not-found');
      authorize(actor, 'hold', 'Post', post);
      requireVersion(post, version);
      const ending = endingOf(holding, on);
      if (!(await this.posts.touch(actor, post))) throw new StaleError(await this.posts.find(actor, id));
      if (ending === 'ENDS') await this.posts.endHolding(actor, holding.id, on);
      else await this.posts.withdrawHolding(actor, holding.id);
      const told = { holdingId, personId: holding.person.id, actingForPersonId: holding.actingFor?.id ?? null, from: holding.from };
      if (ending === 'ENDS') await this.activity.record(actor, 'posts.holding-ended', subjectOf(post), { ...told, to: on });
      else await this.activity.record(actor, 'posts.holding-withdrawn', subjectOf(post), told);
      return this.posts.find(actor, id);
    });
  }
}
