import { httpResource } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import { obligation } from '@hampeyman/domain/obligations';
import { listOf } from '@hampeyman/domain/records';
import { Wording } from '@hampeyman/ui/language';
import type { LookupOption } from '@hampeyman/ui/lookup';

const page = listOf(obligation);

/** Obligations of the memorandum as choices; fetched when somebody first wants to choose one. */
@Injectable()
export class ObligationOptions {
  private readonly wording = inject(Wording);
  private readonly wanted = signal<string | null>(null);
  private readonly list = httpResource(
    () => {
      const memorandumId = this.wanted();
      return memorandumId === null ? undefined : { url: '/api/obligations', params: { memorandumId, limit: 100 } };
    },
    { parse: (answer) => page.parse(answer) },
  );
  readonly options = computed<readonly LookupOption[]>(() =>
    (this.list.hasValue() ? this.list.value().items : []).map(({ id, code, titleFa, titleEn }) => ({
      value: id,
      name: this.wording.say({ fa: titleFa, en: titleEn ?? titleFa }),
      detail: code,
    })),
  );

  fetch(memorandumId: string): void {
    this.wanted.set(memorandumId);
  }
}
