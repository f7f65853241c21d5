import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  provinceAddress,
  provinceDetail,
  provinceStandings,
  readProvinces,
  type ProvinceDetail,
  type ProvinceStandings,
  type ReadProvinces,
} from '@hampeyman/domain/province-standings';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { ProvincesService } from './provinces.service';

const read = { action: 'read', subject: 'Province' } as const;

@Controller('provinces')
export class ProvincesController {
  constructor(private readonly provinces: ProvincesService) {}

  @Get()
  @Endpoint({
    policy: read,
    summary: 'The 31 provinces by Persian name: how each stands as far as the reader sees it, and the country as their sum',
    answer: provinceStandings,
    errors: ['memoranda.not-found'],
  })
  list(@CurrentActor() actor: Actor, @Query({ schema: readProvinces }) query: ReadProvinces): Promise<ProvinceStandings> {
    return this.provinces.list(actor, query);
  }

  @Get(':code')
  @Endpoint({
    policy: read,
    summary: 'One province: its units, committees, meetings, open work and indicators',
    answer: provinceDetail,
    errors: ['provinces.not-found', 'memoranda.not-found'],
  })
  find(
    @CurrentActor() actor: Actor,
    @Param('code', { schema: provinceAddress }) code: string,
    @Query({ schema: readProvinces }) query: ReadProvinces,
  ): Promise<ProvinceDetail> {
    return this.provinces.find(actor, code, query);
  }
}
