import { inject, type WritableSignal } from '@angular/core';
import { Drafts } from '../http';

/** What is typed in a form and not yet sent: kept as a draft, and asked about before the page is left. Make it in an injection context. */
export class Unsent<Typed extends object> {
  private readonly pristine: string;
  private readonly draft: ReturnType<Drafts['keep']>;
  private isSent = false;

  constructor(private readonly typed: WritableSignal<Typed>) {
    this.pristine = JSON.stringify(typed());
    this.draft = inject(Drafts).keep(typed);
  }

  get isThere(): boolean {
    return !this.isSent && JSON.stringify(this.typed()) !== this.pristine;
  }

  /** It has arrived: nothing is left to keep. */
  arrived(): void {
    this.isSent = true;
    this.draft.forget();
  }
}
