import { Component, ElementRef, computed, inject, input, linkedSignal, model, output, signal, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { searchKeys } from '@hampeyman/domain/persian';
import { Field } from '../field';
import { TextPipe } from '../language';
import { lookupTexts } from './lookup-texts';

/** One possible answer: `detail` (a unit, a code) helps to tell namesakes apart and is searched too. */
export interface LookupOption {
  readonly value: string;
  readonly name: string;
  readonly detail: string | null;
}

let lists = 0;

/**
 * A choice out of many, found by typing part of its name in either spelling of Persian letters. `searched` tells the page
 * what is typed, for lists too long to be here at once. Escape takes the typing back; an empty box is null.
 */
@Component({
  selector: 'ui-lookup',
  imports: [TextPipe],
  templateUrl: './lookup.html',
  styleUrl: './lookup.css',
  host: { '(focusout)': 'leave($event)' },
})
export class Lookup implements FormValueControl<string | null> {
  readonly value = model<string | null>(null);
  readonly options = input.required<readonly LookupOption[]>();
  readonly disabled = input(false);
  readonly placeholder = input('');
  /** Names the field where no `ui-field` stands around it. */
  readonly label = input<string | null>(null);
  readonly touch = output();
  readonly searched = output<string>();

  protected readonly texts = lookupTexts;
  protected readonly field = inject(Field, { optional: true });
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly listId = `lookup-${String(++lists)}`;
  protected readonly isOpen = signal(false);
  protected readonly isTyping = signal(false);
  private readonly chosenName = computed(() => this.options().find((option) => option.value === this.value())?.name ?? '');
  protected readonly written = linkedSignal(() => this.chosenName());
  protected readonly found = computed(() => {
    const wanted = this.isTyping() ? searchKeys(this.written()).squashed : '';
    return wanted === ''
      ? this.options()
      : this.options().filter(({ name, detail }) => searchKeys(`${name} ${detail ?? ''}`).squashed.includes(wanted));
  });
  protected readonly active = linkedSignal(() => {
    const chosen = this.found().findIndex((option) => option.value === this.value());
    return Math.max(0, chosen);
  });

  protected type(typed: string): void {
    this.written.set(typed);
    this.isTyping.set(true);
    this.isOpen.set(true);
    if (typed.trim() === '') this.value.set(null);
    this.searched.emit(typed);
  }

  protected choose(option: LookupOption): void {
    this.value.set(option.value);
    this.settle();
  }

  protected press(event: KeyboardEvent): void {
    const moves: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      if (this.isOpen()) this.active.set(Math.min(this.found().length - 1, Math.max(0, this.active() + move)));
      this.isOpen.set(true);
    } else if (event.key === 'Enter' && this.isOpen()) {
      event.preventDefault();
      const option = this.found()[this.active()];
      if (option !== undefined) this.choose(option);
    } else if (event.key === 'Escape' && this.isOpen()) {
      event.stopPropagation();
      this.settle();
    }
  }

  protected leave(event: FocusEvent): void {
    if (this.host.nativeElement.contains(event.relatedTarget as Node | null)) return;
    this.settle();
    this.touch.emit();
  }

  /** Closes the list and shows what is chosen, not what was typed. */
  private settle(): void {
    this.isOpen.set(false);
    this.isTyping.set(false);
    this.written.set(this.chosenName());
    this.box().nativeElement.value = this.chosenName();
  }
}
