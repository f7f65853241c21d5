import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  askDecider,
  changeValue,
  enterValue,
  indicatorValue,
  listIndicatorValues,
  returnValue,
  type AskDecider,
  type ChangeValue,
  type EnterValue,
  type IndicatorValue,
  type ListIndicatorValues,
  type ReturnValue,
} from '@hampeyman/domain/indicator-values';
import { listOf, postRef, type List, type PostRef } from '@hampeyman/domain/records';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { IndicatorValuesService } from './indicator-values.service';

const policy = (action: string) => ({ action, subject: 'IndicatorValue' });
const possible = ['indicator-values.percent-out-of-range', 'indicator-values.negative', 'indicator-values.not-whole'] as const;
const onOne = ['indicator-values.not-found', 'indicator-values.transition-not-allowed'] as const;
const onDecision = [...onOne, 'indicator-values.decider-same-side', 'indicator-values.decider-is-submitter'] as const;

@Controller('indicator-values')
export class IndicatorValuesController {
  constructor(private readonly values: IndicatorValuesService) {}

  @Get()
  @Endpoint({ policy: policy('read'), summary: 'Values of indicators, the latest period first', answer: listOf(indicatorValue) })
  list(@CurrentActor() actor: Actor, @Query({ schema: listIndicatorValues }) query: ListIndicatorValues): Promise<List<IndicatorValue>> {
    return this.values.list(actor, query);
  }

  @Get('decider')
  @Endpoint({
    policy: policy('enter'),
    summary: 'The post of the other side that would decide on a value entered now',
    answer: postRef,
    errors: ['indicators.not-found', 'indicator-values.no-decider'],
  })
  decider(@CurrentActor() actor: Actor, @Query({ schema: askDecider }) query: AskDecider): Promise<PostRef> {
    return this.values.decider(actor, query);
  }

  @Post()
  @Endpoint({
    policy: policy('enter'),
    summary: 'Enter a value, as a draft or sent to the other side',
    answer: indicatorValue,
    errors: [
      'indicators.not-found',
      'indicator-values.open-exists',
      'indicator-values.no-decider',
      'indicator-values.computed',
      'indicator-values.national-only',
      'indicator-values.province-required',
      'indicator-values.period-not-of-frequency',
      'indicator-values.period-not-over',
      ...possible,
    ],
  })
  enter(@CurrentActor() actor: Actor, @Body({ schema: enterValue }) body: EnterValue): Promise<IndicatorValue> {
    return this.values.enter(actor, body);
  }

  @Get(':id')
  @Endpoint({
    policy: policy('read'),
    summary: 'A value with who said it and who decided',
    answer: indicatorValue,
    errors: ['indicator-values.not-found'],
  })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<IndicatorValue> {
    return this.values.find(actor, id);
  }

  @Patch(':id')
  @Endpoint({
    policy: policy('change'),
    summary: 'Correct a draft',
    answer: indicatorValue,
    needsVersion: true,
    errors: [...onOne, ...possible],
  })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: changeValue }) body: ChangeValue,
  ): Promise<IndicatorValue> {
    return this.values.change(actor, id, body, version);
  }

  @Post(':id/submission')
  @Endpoint({
    policy: policy('submit'),
    summary: 'Send a draft to the other side',
    answer: indicatorValue,
    needsVersion: true,
    errors: [...onOne, 'indicator-values.period-not-over', 'indicator-values.no-decider'],
  })
  submit(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string, @Version() version: number): Promise<IndicatorValue> {
    return this.values.submit(actor, id, version);
  }

  @Post(':id/acceptance')
  @Endpoint({
    policy: policy('accept'),
    summary: 'Accept a value; from now on it counts',
    answer: indicatorValue,
    needsVersion: true,
    errors: onDecision,
  })
  accept(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string, @Version() version: number): Promise<IndicatorValue> {
    return this.values.accept(actor, id, version);
  }

  @Post(':id/return')
  @Endpoint({
    policy: policy('return'),
    summary: 'Send a value back with the reason',
    answer: indicatorValue,
    needsVersion: true,
    errors: onDecision,
  })
  return(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: returnValue }) body: ReturnValue,
  ): Promise<IndicatorValue> {
    return this.values.return(actor, id, body, version);
  }
}
