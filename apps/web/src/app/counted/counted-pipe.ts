import { Pipe, inject, type PipeTransform } from '@angular/core';
import type { Params } from '@angular/router';
import { Today } from '@hampeyman/ui/dates';
import { Session } from '../session';

/** What figures were counted for. */
export interface Counted {
  readonly memorandum: { readonly id: string };
  readonly asOf: string;
}

/**
 * The filter of a list as the figures beside the link were counted: `[queryParams]="{ late: true } | counted: figures"`. For a reader of
 * several memoranda it names the one, and on a past day that day; for all others the address stays short.
 */
@Pipe({ name: 'counted' })
export class CountedPipe implements PipeTransform {
  private readonly session = inject(Session);
  private readonly today = inject(Today).date;

  transform(filter: Params, { memorandum, asOf }: Counted): Params {
    const isOneOfMany = (this.session.actor()?.memorandumIds.length ?? 0) > 1;
    return { ...filter, ...(isOneOfMany ? { memorandumId: memorandum.id } : {}), ...(asOf === this.today() ? {} : { asOf }) };
  }
}
