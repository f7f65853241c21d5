import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  addOrganisation,
  changeOrganisation,
  listOrganisations,
  organisation,
  organisationDetail,
  type AddOrganisation,
  type ChangeOrganisation,
  type ListOrganisations,
  type Organisation,
  type OrganisationDetail,
} from '@hampeyman/domain/organisations';
import { listOf, type List } from '@hampeyman/domain/records';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { OrganisationsService } from './organisations.service';

@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  @Get()
  @Endpoint({
    policy: { action: 'read', subject: 'Organisation' },
    summary: 'Agencies and their units, by name',
    answer: listOf(organisation),
    errors: ['request.cursor-malformed'],
  })
  list(@CurrentActor() actor: Actor, @Query({ schema: listOrganisations }) query: ListOrganisations): Promise<List<Organisation>> {
    return this.organisations.list(actor, query);
  }

  @Get(':id')
  @Endpoint({
    policy: { action: 'read', subject: 'Organisation' },
    summary: 'An organisation with its units, posts and their holders today',
    answer: organisationDetail,
    errors: ['organisations.not-found'],
  })
  read(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<OrganisationDetail> {
    return this.organisations.read(actor, id);
  }

  @Post()
  @Endpoint({
    policy: { action: 'add', subject: 'Organisation' },
    summary: 'Add an agency, or a unit under an organisation',
    answer: organisation,
    errors: ['organisations.parent-not-found', 'organisations.side-differs', 'organisations.parent-closed', 'organisations.code-taken'],
  })
  add(@CurrentActor() actor: Actor, @Body({ schema: addOrganisation }) body: AddOrganisation): Promise<Organisation> {
    return this.organisations.add(actor, body);
  }

  @Patch(':id')
  @Endpoint({
    policy: { action: 'change', subject: 'Organisation' },
    summary: 'Rename an organisation, or move it under another one',
    answer: organisation,
    needsVersion: true,
    errors: [
      'organisations.not-found',
      'organisations.parent-not-found',
      'organisations.side-differs',
      'organisations.parent-closed',
      'organisations.under-itself',
    ],
  })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: changeOrganisation }) body: ChangeOrganisation,
  ): Promise<Organisation> {
    return this.organisations.change(actor, id, body, version);
  }

  @Post(':id/closures')
  @Endpoint({
    policy: { action: 'close', subject: 'Organisation' },
    summary: 'Close an organisation that has no open posts or units',
    answer: organisation,
    needsVersion: true,
    errors: ['organisations.not-found', 'organisations.closed', 'organisations.has-open-posts', 'organisations.has-open-units'],
  })
  close(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string, @Version() version: number): Promise<Organisation> {
    return this.organisations.close(actor, id, version);
  }

  @Post(':id/reopenings')
  @Endpoint({
    policy: { action: 'close', subject: 'Organisation' },
    summary: 'Open a closed organisation again',
    answer: organisation,
    needsVersion: true,
    errors: ['organisations.not-found', 'organisations.open', 'organisations.parent-closed'],
  })
  reopen(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string, @Version() version: number): Promise<Organisation> {
    return this.organisations.reopen(actor, id, version);
  }
}
