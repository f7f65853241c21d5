import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  addPerson,
  changePerson,
  listPeople,
  person,
  type AddPerson,
  type ChangePerson,
  type ListPeople,
  type Person,
} from '@hampeyman/domain/people';
import { listOf, type List } from '@hampeyman/domain/records';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { PeopleService } from './people.service';

@Controller('people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Get()
  @Endpoint({
    policy: { action: 'read', subject: 'Person' },
    summary: 'People with the posts they hold today, by name',
    answer: listOf(person),
    errors: ['request.cursor-malformed'],
  })
  list(@CurrentActor() actor: Actor, @Query({ schema: listPeople }) query: ListPeople): Promise<List<Person>> {
    return this.people.list(actor, query);
  }

  @Get(':id')
  @Endpoint({ policy: { action: 'read', subject: 'Person' }, summary: 'A person', answer: person, errors: ['people.not-found'] })
  read(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<Person> {
    return this.people.read(actor, id);
  }

  @Post()
  @Endpoint({
    policy: { action: 'add', subject: 'Person' },
    summary: 'Add a person, with an account where a user name is given',
    answer: person,
    errors: [
      'people.login-malformed',
      'people.email-malformed',
      'people.login-without-password',
      'people.password-without-login',
      'people.login-taken',
      'people.email-taken',
    ],
  })
  add(@CurrentActor() actor: Actor, @Body({ schema: addPerson }) body: AddPerson): Promise<Person> {
    return this.people.add(actor, body);
  }

  @Patch(':id')
  @Endpoint({
    policy: { action: 'change', subject: 'Person' },
    summary: 'Change names, user name, mail address or password, or disable the account',
    answer: person,
    needsVersion: true,
    errors: [
      'people.not-found',
      'people.login-malformed',
      'people.login-without-password',
      'people.password-without-login',
      'people.email-malformed',
      'people.login-taken',
      'people.email-taken',
      'people.erased',
      'people.disables-oneself',
    ],
  })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: changePerson }) body: ChangePerson,
  ): Promise<Person> {
    return this.people.change(actor, id, body, version);
  }

  @Post(':id/erasures')
  @Endpoint({
    policy: { action: 'erase', subject: 'Person' },
    summary: 'Erase the particulars of a person who holds no post any more; what they did stays on record under their id',
    answer: person,
    needsVersion: true,
    errors: ['people.not-found', 'people.erased', 'people.erases-oneself', 'people.erases-holder'],
  })
  erase(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string, @Version() version: number): Promise<Person> {
    return this.people.erase(actor, id, version);
  }
}
