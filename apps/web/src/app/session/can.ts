import { Directive, TemplateRef, ViewContainerRef, effect, inject, input } from '@angular/core';
import { Session } from './session';

/**
 * Shows something only to those who may do it: `<button *appCan="'report'; on: 'Task'; record: task">`. The server decides
 * again; a hidden button is a courtesy, not a lock.
 */
@Directive({ selector: '[appCan]' })
export class Can {
  readonly appCan = input.required<string>();
  readonly appCanOn = input.required<string>();
  readonly appCanRecord = input<object | null>(null);

  private readonly template = inject(TemplateRef);
  private readonly container = inject(ViewContainerRef);
  private readonly session = inject(Session);

  constructor() {
    effect(() => {
      const may = this.session.can(this.appCan(), this.appCanOn(), this.appCanRecord());
      if (may && this.container.length === 0) this.container.createEmbeddedView(this.template);
      if (!may) this.container.clear();
    });
  }
}
