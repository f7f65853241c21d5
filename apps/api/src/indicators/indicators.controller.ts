import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  changeIndicator,
  defineIndicator,
  indicator,
  indicatorAchievements,
  indicatorMatrix,
  indicatorSummary,
  indicatorTargets,
  listIndicators,
  readAchievements,
  readMatrix,
  setTargets,
  type ChangeIndicator,
  type DefineIndicator,
  type Indicator,
  type IndicatorAchievements,
  type IndicatorMatrix,
  type IndicatorSummary,
  type IndicatorTargets,
  type ListIndicators,
  type ReadAchievements,
  type ReadMatrix,
  type SetTargets,
} from '@hampeyman/domain/indicators';
import { listOf, type List } from '@hampeyman/domain/records';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { IndicatorsService } from './indicators.service';
import { ReadingsService } from './readings.service';

const read = { action: 'read', subject: 'Indicator' } as const;
const definitionErrors = [
  'indicators.ratio-needs-parts',
  'indicators.ratio-not-summed',
  'indicators.half-computed',
  'indicators.component-unfit',
  'indicators.post-of-wrong-side',
  'indicators.link-elsewhere',
  'code-lists.not-offered',
] as const;

@Controller('indicators')
export class IndicatorsController {
  constructor(
    private readonly indicators: IndicatorsService,
    private readonly readings: ReadingsService,
  ) {}

  @Get()
  @Endpoint({ policy: read, summary: 'Indicators with their latest reading, by code', answer: listOf(indicatorSummary) })
  list(@CurrentActor() actor: Actor, @Query({ schema: listIndicators }) query: ListIndicators): Promise<List<IndicatorSummary>> {
    return this.readings.list(actor, query);
  }

  @Post()
  @Endpoint({
    policy: { action: 'define', subject: 'Indicator' },
    summary: 'Define an indicator',
    answer: indicator,
    errors: ['memoranda.not-found', 'indicators.code-taken', ...definitionErrors],
  })
  define(@CurrentActor() actor: Actor, @Body({ schema: defineIndicator }) body: DefineIndicator): Promise<Indicator> {
    return this.indicators.define(actor, body);
  }

  @Get('matrix')
  @Endpoint({
    policy: read,
    summary: 'The reporting matrix of a memorandum: indicators × provinces × periods',
    answer: indicatorMatrix,
    errors: ['memoranda.not-found'],
  })
  matrix(@CurrentActor() actor: Actor, @Query({ schema: readMatrix }) query: ReadMatrix): Promise<IndicatorMatrix> {
    return this.readings.matrix(actor, query);
  }

  @Get(':id')
  @Endpoint({ policy: read, summary: 'An indicator', answer: indicator, errors: ['indicators.not-found'] })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<Indicator> {
    return this.indicators.find(actor, id);
  }

  @Patch(':id')
  @Endpoint({
    policy: { action: 'change', subject: 'Indicator' },
    summary: 'Change the definition of an indicator',
    answer: indicator,
    needsVersion: true,
    errors: ['indicators.not-found', 'indicators.has-values', ...definitionErrors],
  })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: changeIndicator }) body: ChangeIndicator,
  ): Promise<Indicator> {
    return this.indicators.change(actor, id, body, version);
  }

  @Get(':id/targets')
  @Endpoint({
    policy: read,
    summary: 'What is expected of an indicator by province and period',
    answer: indicatorTargets,
    errors: ['indicators.not-found'],
  })
  targets(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<IndicatorTargets> {
    return this.indicators.targets(actor, id);
  }

  @Post(':id/targets')
  @Endpoint({
    policy: { action: 'set-targets', subject: 'Indicator' },
    summary: 'Set or remove targets',
    answer: indicatorTargets,
    status: 200,
    needsVersion: true,
    errors: ['indicators.not-found', 'indicators.target-needs-no-province'],
  })
  setTargets(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: setTargets }) body: SetTargets,
  ): Promise<IndicatorTargets> {
    return this.indicators.setTargets(actor, id, body, version);
  }

  @Get(':id/achievements')
  @Endpoint({
    policy: read,
    summary: 'Actual against expected by province and period',
    answer: indicatorAchievements,
    errors: ['indicators.not-found'],
  })
  achievements(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Query({ schema: readAchievements }) query: ReadAchievements,
  ): Promise<IndicatorAchievements> {
    return this.readings.achievements(actor, id, query);
  }
}
