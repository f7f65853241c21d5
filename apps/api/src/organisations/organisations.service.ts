import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { plainDate } from '@hampeyman/domain/calendar';
import {
  requireClosable,
  requireNoCycle,
  requireOpenParent,
  requireSideOfParent,
  type AddOrganisation,
  type ChangeOrganisation,
  type ListOrganisations,
  type Organisation,
  type OrganisationDetail,
} from '@hampeyman/domain/organisations';
import { DomainError, requireVersion, StaleError } from '@hampeyman/domain/problems';
import { entered, type List, type Provenance } from '@hampeyman/domain/records';
import { authorize } from '../access/authorize';
import { Activity, type ActivitySubject } from '../activity/activity';
import { differences } from '../activity/differences';
import { Clock } from '../clock/clock';
import { Transaction } from '../database/transaction';
import { OrganisationsRepository } from './organisations.repository';

function subjectOf({ id, code, side, provinceCode }: Organisation): ActivitySubject {
  return { type: 'Organisation', id, code, memorandumId: null, side, provinceCode };
}

/** The two agencies and their units. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly transaction: Transaction,
    private readonly organisations: OrganisationsRepository,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, query: ListOrganisations): Promise<List<Organisation>> {
    return this.organisations.list(actor, query);
  }

  /** Throws `organisations.not-found`. */
  read(actor: Actor, id: string): Promise<OrganisationDetail> {
    return this.organisations.detail(actor, id, this.clock.today());
  }

  /** The organisations of these ids, as far as there are any. */
  byIds(actor: Actor, ids: readonly string[]): Promise<Organisation[]> {
    return this.organisations.byIds(actor, ids);
  }

  /** Id of the agency for which the actor stands, null for someone without a post. */
  agencyOf(actor: Actor): Promise<string | null> {
    return this.organisations.agencyOf(actor, actor.organisationId);
  }

  /**
   * Adds an agency or a unit under one. Throws `access.denied`, `organisations.parent-not-found`, `organisations.side-differs`,
   * `organisations.parent-closed`, `organisations.code-taken`.
   */
  add(actor: Actor, request: AddOrganisation, provenance: Provenance = entered): Promise<Organisation> {
    return this.transaction.run(actor, async () => {
      authorize(actor, 'add', 'Organisation', request);
      await this.requirePlace(actor, request.parentId, request.side);
      const organisation: Organisation = { id: randomUUID(), ...request, ...provenance, closedOn: null, version: 1 };
      await this.organisations.insert(actor, organisation);
      await this.activity.record(actor, 'organisations.added', subjectOf(organisation), { parentId: request.parentId });
      return organisation;
    });
  }

  /**
   * Renames an organisation, or moves it with all its units; what its posts reach follows with their next request. Throws
   * `organisations.not-found`, `access.denied`, `request.stale`, `organisations.parent-not-found`, `organisations.side-differs`,
   * `organisations.parent-closed`, `organisations.under-itself`.
   */
  change(actor: Actor, id: string, change: ChangeOrganisation, version: number): Promise<Organisation> {
    return this.transaction.run(actor, async () => {
      const before = await this.organisations.find(actor, id);
      authorize(actor, 'change', 'Organisation', before);
      requireVersion(before, version);
      const changed = { ...before, ...change };
      if (changed.parentId !== before.parentId) {
        await this.organisations.lockTree(actor);
        await this.requirePlace(actor, changed.parentId, before.side);
        if (changed.parentId !== null) requireNoCycle(id, await this.organisations.pathOf(actor, changed.parentId));
      }
      await this.save(actor, changed);
      await this.activity.record(actor, 'organisations.changed', subjectOf(before), differences(before, change));
      return { ...changed, version: version + 1 };
    });
  }

  /**
   * Closes an organisation from today on. Throws `organisations.not-found`, `access.denied`, `request.stale`, `organisations.closed`,
   * `organisations.has-open-posts`, `organisations.has-open-units`.
   */
  close(actor: Actor, id: string, version: number): Promise<Organisation> {
    return this.transaction.run(actor, async () => {
      const before = await this.permitted(actor, id, version);
      requireClosable(before, await this.organisations.lifeOf(actor, id));
      const closed = { ...before, closedOn: plainDate.parse(this.clock.today()) };
      await this.save(actor, closed);
      await this.activity.record(actor, 'organisations.closed', subjectOf(before), { closedOn: closed.closedOn });
      return { ...closed, version: version + 1 };
    });
  }

  /** Opens a closed organisation again. Throws `organisations.not-found`, `access.denied`, `request.stale`, `organisations.open`, `organisations.parent-closed`. */
  reopen(actor: Actor, id: string, version: number): Promise<Organisation> {
    return this.transaction.run(actor, async () => {
      const before = await this.permitted(actor, id, version);
      if (before.closedOn === null) throw new DomainError('organisations.open');
      await this.requirePlace(actor, before.parentId, before.side);
      await this.save(actor, { ...before, closedOn: null });
      await this.activity.record(actor, 'organisations.reopened', subjectOf(before), { before: { closedOn: before.closedOn } });
      return { ...before, closedOn: null, version: version + 1 };
    });
  }

  /** The organisation whose life ends or begins again, with the tree held still. */
  private async permitted(actor: Actor, id: string, version: number): Promise<Organisation> {
    await this.organisations.lockTree(actor);
    const organisation = await this.organisations.find(actor, id);
    authorize(actor, 'close', 'Organisation', organisation);
    requireVersion(organisation, version);
    return organisation;
  }

  private async requirePlace(actor: Actor, parentId: string | null, side: Organisation['side']): Promise<void> {
    const [parent = null] = parentId === null ? [] : await this.organisations.byIds(actor, [parentId]);
    if (parentId !== null && parent === null) throw new DomainError('organisations.parent-not-found');
    requireSideOfParent({ side }, parent);
    requireOpenParent(parent);
  }

  private async save(actor: Actor, changed: Organisation): Promise<void> {
    if (!(await this.organisations.update(actor, changed))) throw new StaleError(await this.organisations.find(actor, changed.id));
  }
}
