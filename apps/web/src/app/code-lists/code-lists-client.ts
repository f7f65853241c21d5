import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import {
  codeListEntry,
  type AddCodeListEntry,
  type ChangeCodeListEntry,
  type CodeListEntry,
  type RetireCodeListEntry,
} from '@hampeyman/domain/code-lists';
import { listOf, type List } from '@hampeyman/domain/records';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { ifVersion, onceOnly } from '../http';

const address = '/api/code-lists/entries';

/** Code lists as the API knows them; every failure is a `Refusal`. */
@Service()
export class CodeListsClient {
  private readonly http = inject(HttpClient);

  /** Every entry of every list, also those retired. */
  all(): HttpResourceRef<List<CodeListEntry> | undefined> {
    return httpResource(() => address, { parse: (answer) => listOf(codeListEntry).parse(answer) });
  }

  add(request: AddCodeListEntry, key: string): Promise<CodeListEntry> {
    return this.answered(this.http.post(address, request, { headers: onceOnly(key) }));
  }

  change(seen: CodeListEntry, request: ChangeCodeListEntry): Promise<CodeListEntry> {
    return this.answered(this.http.patch(`${address}/${seen.id}`, request, { headers: ifVersion(seen.version) }));
  }

  retire(seen: CodeListEntry, request: RetireCodeListEntry, key: string): Promise<CodeListEntry> {
    return this.act(seen, 'retirements', request, key);
  }

  reinstate(seen: CodeListEntry, key: string): Promise<CodeListEntry> {
    return this.act(seen, 'reinstatements', {}, key);
  }

  private act(seen: CodeListEntry, noun: string, request: object, key: string): Promise<CodeListEntry> {
    const headers = { ...ifVersion(seen.version), ...onceOnly(key) };
    return this.answered(this.http.post(`${address}/${seen.id}/${noun}`, request, { headers }));
  }

  private answered(answer: Observable<unknown>): Promise<CodeListEntry> {
    return firstValueFrom(answer.pipe(map((body) => codeListEntry.parse(body))));
  }
}
