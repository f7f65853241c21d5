import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { List } from '@hampeyman/domain/records';
import type { Found, SearchFor } from '@hampeyman/domain/search';
import { SearchRepository } from './search.repository';

/** One box over tasks, decisions, meetings and obligations. */
@Injectable()
export class SearchService {
  constructor(private readonly records: SearchRepository) {}

  /** What the reader may see and typed some of, in today's or older spelling. */
  find(actor: Actor, query: SearchFor): Promise<List<Found>> {
    return this.records.find(actor, query);
  }
}
