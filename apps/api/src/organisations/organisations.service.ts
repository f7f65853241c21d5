import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
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
   * `organisations.code-taken`.
   */
  add(actor: Actor, request: AddOrganisation, provenance: Provenance = entered): Promise<Organisation> {
    return this.transaction.run(actor, async () => {
      authorize(actor, 'add', 'Organisation');
      const [parent = null] = request.parentId === null ? [] : await this.organisations.byIds(actor, [request.parentId]);
      if (request.parentId !== null && parent === null) throw new DomainError('organisations.parent-not-found');
      requireSideOfParent(request, parent);
      const organisation: Organisation = { id: randomUUID(), ...request, ...provenance, version: 1 };
      await this.organisations.insert(actor, organisation);
      await this.activity.record(actor, 'organisations.added', subjectOf(organisation), { parentId: request.parentId });
      return organisation;
    });
  }

  /** Renames an organisation. Throws `organisations.not-found`, `access.denied`, `request.stale`. */
  change(actor: Actor, id: string, change: ChangeOrganisation, version: number): Promise<Organisation> {
    return this.transaction.run(actor, async () => {
      const before = await this.organisations.find(actor, id);
      authorize(actor, 'change', 'Organisation', before);
      requireVersion(before, version);
      const changed = { ...before, ...change };
      if (!(await this.organisations.update(actor, changed))) throw new StaleError(await this.organisations.find(actor, id));
      await this.activity.record(actor, 'organisations.changed', subjectOf(before), differences(before, change));
      return { ...changed, version: version + 1 };
    });
  }
}
