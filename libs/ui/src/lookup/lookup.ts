import { Component, DestroyRef, ElementRef, computed, inject, input, linkedSignal, model, output, signal, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { searchKeys } from '@hampeyman/domain/persian';
import { Field } from '../field';
import { Icon } from '../icon';
import { TextPipe } from '../language';
import { lookupTexts } from './lookup-texts';

/** One possible answer: `detail` (a unit, a code) helps to tell namesakes apart and is searched too. */
export interface LookupOption {
  readonly value: string;
  readonly name: string;
  readonly detail: string | null;
}

/** Asks whoever knows more than the options at hand for those that the typed words fit. */
export type LookupSearch = (words: string) => Promise<readonly LookupOption[]>;

/** So long nothing is typed before the portal is asked. */
const pauseInMilliseconds = 250;

let lists = 0;

/**
 * A choice out of many, found by typing part of its name in either spelling of Persian letters; with `search` also among those too
 * many to be here at once. Arrows open the list and move in it, Enter takes, Escape takes the typing back; an empty box is null.
 */
@Component({
  selector: 'ui-lookup',
  imports: [Icon, TextPipe],
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
  /** Finds beyond `options`, for lists too long to be here at once. */
  readonly search = input<LookupSearch | null>(null);
  readonly touch = output();

  protected readonly texts = lookupTexts;
  protected readonly field = inject(Field, { optional: true });
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly listId = `lookup-${String(++lists)}`;
  protected readonly isOpen = signal(false);
  protected readonly isTyping = signal(false);
  private readonly fetched = signal<readonly LookupOption[]>([]);
  /** What the portal found for the words now typed. */
  private readonly answered = signal<readonly LookupOption[]>([]);
  protected readonly progress = signal<'quiet' | 'searching' | 'unanswered'>('quiet');
  private readonly known = computed(() => together(this.options(), this.fetched()));
  private readonly chosenName = computed(() => this.known().find((option) => option.value === this.value())?.name ?? '');
  protected readonly written = linkedSignal(() => this.chosenName());
  protected readonly found = computed(() => {
    const wanted = this.isTyping() ? searchKeys(this.written()).squashed : '';
    if (wanted === '') return this.options();
    const here = this.known().filter(({ name, detail }) => searchKeys(`${name} ${detail ?? ''}`).squashed.includes(wanted));
    return together(here, this.answered());
  });
  protected readonly active = linkedSignal(() => {
    const chosen = this.found().findIndex((option) => option.value === this.value());
    return Math.max(0, chosen);
  });

  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
    });
  }

  protected type(typed: string): void {
    this.written.set(typed);
    this.isTyping.set(true);
    this.isOpen.set(true);
    if (typed.trim() === '') this.value.set(null);
    this.askLater(typed.trim());
  }

  /** The button at the end of the box: the whole list, whatever is chosen. */
  protected toggle(): void {
    this.box().nativeElement.focus();
    this.isOpen.update((isOpen) => !isOpen);
  }

  protected clear(): void {
    this.value.set(null);
    this.settle();
    this.box().nativeElement.focus();
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

  private askLater(words: string): void {
    clearTimeout(this.timer);
    this.answered.set([]);
    this.progress.set('quiet');
    const search = this.search();
    if (search === null || words === '') return;
    this.progress.set('searching');
    this.timer = setTimeout(() => {
      void this.ask(search, words);
    }, pauseInMilliseconds);
  }

  private async ask(search: LookupSearch, words: string): Promise<void> {
    const isStillAsked = (): boolean => this.isTyping() && this.written().trim() === words;
    try {
      const answered = await search(words);
      this.fetched.update((fetched) => together(fetched, answered));
      if (!isStillAsked()) return;
      this.answered.set(answered);
      this.progress.set('quiet');
    } catch {
      // whatever went wrong, the options at hand still serve; the list says that there may be more
      if (isStillAsked()) this.progress.set('unanswered');
    }
  }

  /** Closes the list and shows what is chosen, not what was typed. */
  private settle(): void {
    this.isOpen.set(false);
    this.isTyping.set(false);
    clearTimeout(this.timer);
    this.progress.set('quiet');
    this.written.set(this.chosenName());
    this.box().nativeElement.value = this.chosenName();
  }
}

/** Both lists in one, each option once. */
function together(one: readonly LookupOption[], other: readonly LookupOption[]): readonly LookupOption[] {
  const values = new Set(one.map(({ value }) => value));
  return [...one, ...other.filter(({ value }) => !values.has(value))];
}
