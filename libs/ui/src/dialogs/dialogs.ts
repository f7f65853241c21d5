import { Injector, Service, inject, type Type } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { AnyTexts, TextParams, Texts } from '@hampeyman/domain/texts';

/** A question before an act that cannot be taken back; `act` is the verb on the button. */
export interface Question {
  readonly heading: Texts;
  readonly body?: AnyTexts;
  readonly act: Texts;
  readonly params?: TextParams;
  readonly isDangerous?: boolean;
}

/** A question whose answer is a reason in words (returning a task, cancelling a meeting). */
export interface ReasonQuestion extends Question {
  readonly label: Texts;
  readonly hint?: Texts;
  /** Shortest reason accepted, in characters. */
  readonly shortest?: number;
}

/** Asks a person and waits for the answer. The dialogs are fetched when first needed. */
@Service()
export class Dialogs {
  private readonly injector = inject(Injector);

  /** Whether the person said yes; closing the dialog is a no. */
  async confirm(question: Question): Promise<boolean> {
    const { ConfirmDialog } = await import('./confirm-dialog');
    return (await this.open<boolean>(ConfirmDialog, question)) ?? false;
  }

  /** The reason a person wrote, trimmed; null when they turned back. */
  async askReason(question: ReasonQuestion): Promise<string | null> {
    const { ReasonDialog } = await import('./reason-dialog');
    return (await this.open<string>(ReasonDialog, question)) ?? null;
  }

  /** The answer of a page's own dialog, undefined when it was closed; its heading has the id `dialog-heading`. */
  ask<Answer>(component: Type<unknown>, data: object, injector = this.injector): Promise<Answer | undefined> {
    return this.open<Answer>(component, data, injector);
  }

  private async open<Answer>(component: Type<unknown>, data: object, injector = this.injector): Promise<Answer | undefined> {
    const { Dialog, DialogConfig } = await import('@angular/cdk/dialog');
    const config = Object.assign(new DialogConfig<object>(), {
      data,
      injector,
      autoFocus: 'first-tabbable',
      ariaModal: true,
      ariaLabelledBy: 'dialog-heading',
    });
    const opened = this.injector.get(Dialog).open<Answer, object>(component, config as never);
    return firstValueFrom(opened.closed);
  }
}
