import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  addObjective,
  addOutcome,
  changeObjective,
  changeOutcome,
  linkObjective,
  objective,
  objectiveOutcome,
  outcome,
  type AddObjective,
  type AddOutcome,
  type ChangeObjective,
  type ChangeOutcome,
  type LinkObjective,
  type Objective,
  type ObjectiveOutcome,
  type Outcome,
} from '@hampeyman/domain/memoranda';
import { listOf, type List } from '@hampeyman/domain/records';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint, type Policy } from '../http/endpoint';
import { Version } from '../http/version';
import { ObjectivesService } from './objectives.service';

const reading: Policy = { action: 'read', subject: 'Memorandum' };
const keeping: Policy = { action: 'change', subject: 'Memorandum' };

@Controller()
export class ObjectivesController {
  constructor(private readonly objectives: ObjectivesService) {}

  @Get('memoranda/:id/objectives')
  @Endpoint({ policy: reading, summary: 'Objectives in their order', answer: listOf(objective), errors: ['memoranda.not-found'] })
  list(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<List<Objective>> {
    return this.objectives.list(actor, id);
  }

  @Post('memoranda/:id/objectives')
  @Endpoint({
    policy: keeping,
    summary: 'Add an objective',
    answer: objective,
    errors: ['memoranda.not-found', 'memoranda.link-unknown', 'memoranda.part-code-taken'],
  })
  add(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: addObjective }) body: AddObjective,
  ): Promise<Objective> {
    return this.objectives.add(actor, id, body);
  }

  @Patch('objectives/:id')
  @Endpoint({
    policy: keeping,
    summary: 'Change the words, the field or the clause of an objective',
    answer: objective,
    needsVersion: true,
    errors: ['memoranda.objective-not-found', 'memoranda.link-unknown'],
  })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: changeObjective }) body: ChangeObjective,
  ): Promise<Objective> {
    return this.objectives.change(actor, id, body, version);
  }

  @Delete('objectives/:id')
  @Endpoint({
    policy: keeping,
    summary: 'Remove an objective to which nothing is linked',
    answer: null,
    needsVersion: true,
    errors: ['memoranda.objective-not-found', 'memoranda.part-in-use'],
  })
  delete(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string, @Version() version: number): Promise<void> {
    return this.objectives.delete(actor, id, version);
  }

  @Get('memoranda/:id/outcomes')
  @Endpoint({
    policy: reading,
    summary: 'Expected outcomes with their indicators',
    answer: listOf(outcome),
    errors: ['memoranda.not-found'],
  })
  outcomes(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<List<Outcome>> {
    return this.objectives.outcomes(actor, id);
  }

  @Post('memoranda/:id/outcomes')
  @Endpoint({
    policy: keeping,
    summary: 'Add an expected outcome',
    answer: outcome,
    errors: ['memoranda.not-found', 'memoranda.part-code-taken'],
  })
  addOutcome(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: addOutcome }) body: AddOutcome,
  ): Promise<Outcome> {
    return this.objectives.addOutcome(actor, id, body);
  }

  @Patch('outcomes/:id')
  @Endpoint({
    policy: keeping,
    summary: 'Change the words of an expected outcome',
    answer: outcome,
    needsVersion: true,
    errors: ['memoranda.outcome-not-found'],
  })
  changeOutcome(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: changeOutcome }) body: ChangeOutcome,
  ): Promise<Outcome> {
    return this.objectives.changeOutcome(actor, id, body, version);
  }

  @Delete('outcomes/:id')
  @Endpoint({
    policy: keeping,
    summary: 'Remove an expected outcome to which nothing is linked',
    answer: null,
    needsVersion: true,
    errors: ['memoranda.outcome-not-found', 'memoranda.part-in-use'],
  })
  deleteOutcome(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string, @Version() version: number): Promise<void> {
    return this.objectives.deleteOutcome(actor, id, version);
  }

  @Get('memoranda/:id/links')
  @Endpoint({
    policy: reading,
    summary: 'Which objective serves which outcome',
    answer: listOf(objectiveOutcome),
    errors: ['memoranda.not-found'],
  })
  links(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<List<ObjectiveOutcome>> {
    return this.objectives.links(actor, id);
  }

  @Post('objectives/:id/outcome-links')
  @Endpoint({
    policy: keeping,
    summary: 'Say how strongly an objective serves an outcome, or remove the link',
    answer: objective,
    status: 200,
    needsVersion: true,
    errors: ['memoranda.objective-not-found', 'memoranda.link-unknown'],
  })
  link(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: linkObjective }) body: LinkObjective,
  ): Promise<Objective> {
    return this.objectives.link(actor, id, body, version);
  }
}
