import { Injectable, computed, inject, signal } from '@angular/core';
import { Wording } from '@hampeyman/ui/language';
import type { LookupOption } from '@hampeyman/ui/lookup';
import { ObligationsClient } from '../../obligations/obligations-client';

/** Obligations of the memorandum as choices; fetched when somebody first wants to choose one. */
@Injectable()
export class ObligationOptions {
  private readonly wording = inject(Wording);
  private readonly wanted = signal<string | undefined>(undefined);
  private readonly list = inject(ObligationsClient).list(this.wanted);
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
