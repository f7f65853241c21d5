import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  moveMemorandum,
  requireOrderOfDates,
  requireParties,
  type ChangeMemorandum,
  type ListMemoranda,
  type Memorandum,
  type RegisterMemorandum,
} from '@hampeyman/domain/memoranda';
import type { Organisation } from '@hampeyman/domain/organisations';
import { requireVersion, StaleError } from '@hampeyman/domain/problems';
import { entered, type List, type Provenance } from '@hampeyman/domain/records';
import { authorize } from '../access/authorize';
import { Activity, type ActivitySubject } from '../activity/activity';
import { differences } from '../activity/differences';
import { Transaction } from '../database/transaction';
import { OrganisationsService } from '../organisations/organisations.service';
import { MemorandaRepository } from './memoranda.repository';

/** Where a memorandum comes from; of one known from a document some fields may be invented for the demonstration. */
export interface MemorandumProvenance extends Provenance {
  readonly sampleFields: readonly string[];
}

function subjectOf({ id, code }: Memorandum): ActivitySubject {
  return { type: 'Memorandum', id, code, memorandumId: id, side: null, provinceCode: null };
}

function partiesOf(request: RegisterMemorandum, organisations: readonly Organisation[]): Memorandum['parties'] {
  return request.parties.flatMap((party, index) =>
    organisations
      .filter((organisation) => organisation.id === party.organisationId)
      .map(({ code, nameFa, nameEn }) => ({ ...party, code, nameFa, nameEn, ordinal: index + 1 })),
  );
}

/** The register of memoranda between the two agencies. */
@Injectable()
export class MemorandaService {
  constructor(
    private readonly transaction: Transaction,
    private readonly memoranda: MemorandaRepository,
    private readonly organisations: OrganisationsService,
    private readonly activity: Activity,
  ) {}

  list(actor: Actor, query: ListMemoranda): Promise<List<Memorandum>> {
    return this.memoranda.list(actor, query);
  }

  /** Throws `memoranda.not-found`. */
  read(actor: Actor, id: string): Promise<Memorandum> {
    return this.memoranda.find(actor, id);
  }

  /** The memorandum, if the actor keeps its text. Throws `memoranda.not-found`, `access.denied`. */
  async requireKeeper(actor: Actor, id: string): Promise<Memorandum> {
    const memorandum = await this.memoranda.find(actor, id);
    authorize(actor, 'change', 'Memorandum', memorandum);
    return memorandum;
  }

  /**
   * Registers a draft. Throws `access.denied`, `memoranda.party-twice`, `memoranda.party-unknown`,
   * `memoranda.party-of-other-side`, `memoranda.side-missing`, `memoranda.own-agency-missing`,
   * `memoranda.ends-before-it-begins`, `memoranda.code-taken`.
   */
  register(
    actor: Actor,
    request: RegisterMemorandum,
    provenance: MemorandumProvenance = { ...entered, sampleFields: [] },
  ): Promise<Memorandum> {
    return this.transaction.run(actor, async () => {
      authorize(actor, 'register', 'Memorandum');
      const organisations = await this.organisations.byIds(
        actor,
        request.parties.map((party) => party.organisationId),
      );
      requireParties(request.parties, organisations, await this.organisations.agencyOf(actor));
      requireOrderOfDates(request);
      const memorandum: Memorandum = {
        id: randomUUID(),
        ...request,
        ...provenance,
        sampleFields: [...provenance.sampleFields],
        state: 'DRAFT',
        parties: partiesOf(request, organisations),
        version: 1,
      };
      await this.memoranda.insert(memorandum);
      await this.activity.record(actor, 'memoranda.registered', subjectOf(memorandum), {
        parties: memorandum.parties.map(({ code, side, role }) => ({ code, side, role })),
      });
      return memorandum;
    });
  }

  /**
   * Changes the register entry, its state too. Throws `memoranda.not-found`, `access.denied`, `request.stale`,
   * `memoranda.transition-not-allowed`, `memoranda.ends-before-it-begins`.
   */
  change(actor: Actor, id: string, change: ChangeMemorandum, version: number): Promise<Memorandum> {
    return this.transaction.run(actor, async () => {
      const before = await this.requireKeeper(actor, id);
      requireVersion(before, version);
      const { state, ...values } = change;
      const after = moveMemorandum({ ...before, ...values }, state ?? before.state);
      requireOrderOfDates(after);
      if (!(await this.memoranda.update(actor, after))) throw new StaleError(await this.memoranda.find(actor, id));
      await this.activity.record(actor, 'memoranda.changed', subjectOf(before), differences(before, change));
      return { ...after, version: version + 1 };
    });
  }
}
