import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { List } from '@hampeyman/domain/records';
import { foundList, searchFor, type Found, type SearchFor } from '@hampeyman/domain/search';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { SearchService } from './search.service';

@Controller('search')
export class SearchController {
  constructor(private readonly search: SearchService) {}

  @Get()
  @Endpoint({ policy: 'signed-in', summary: 'Records holding what was typed, an exact code first', answer: foundList })
  find(@CurrentActor() actor: Actor, @Query({ schema: searchFor }) query: SearchFor): Promise<List<Found>> {
    return this.search.find(actor, query);
  }
}
