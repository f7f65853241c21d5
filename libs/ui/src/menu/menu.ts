import { Component, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { Icon, type IconName } from '../icon';

const margin = 8;
let menus = 0;

/**
 * The rest of the acts behind one button: `<ui-menu [label]="texts.rest | text"><button class="menu-item" …>…</button></ui-menu>`.
 * A button with words of its own stands in the slot `[face]`. The panel is a popover of the browser, so it lies above everything,
 * closes by Escape or a click beside it, and gives the focus back; arrows, Home and End move inside it (WAI-ARIA disclosure).
 */
@Component({
  selector: 'ui-menu',
  imports: [Icon],
  templateUrl: './menu.html',
  styleUrl: './menu.css',
})
export class Menu {
  /** Names the button, and the panel it opens. */
  readonly label = input.required<string>();
  /** Drawn on the button when the page gives it no face. */
  readonly icon = input<IconName | null>('more');
  /** Class of the button; by default a square one for the icon. */
  readonly button = input('btn icon');

  protected readonly id = `menu-${String(++menus)}`;
  protected readonly isOpen = signal(false);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');

  /** After the browser opened or closed the panel: under the button, inside the window, the first act in focus. */
  protected settle(event: Event): void {
    this.isOpen.set((event as ToggleEvent).newState === 'open');
    if (!this.isOpen()) return;
    this.place();
    this.items()[0]?.focus();
  }

  /** A choice closes the menu; what it does is the item's own. */
  protected choose(event: Event): void {
    if ((event.target as HTMLElement).closest('.menu-item') !== null) this.close();
  }

  protected press(event: KeyboardEvent): void {
    const items = this.items();
    const at = items.indexOf(event.target as HTMLElement);
    const next: Partial<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
    const to = next[event.key];
    if (event.key === 'Tab') this.close();
    if (to === undefined) return;
    event.preventDefault();
    items.at(to % items.length)?.focus();
  }

  protected close(): void {
    this.panel().nativeElement.hidePopover();
  }

  private items(): HTMLElement[] {
    return [...this.panel().nativeElement.querySelectorAll<HTMLElement>('.menu-item:not(:disabled)')];
  }

  private place(): void {
    const panel = this.panel().nativeElement;
    const face = this.host.nativeElement.getBoundingClientRect();
    const { width, height } = panel.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(panel).direction === 'rtl';
    // the end edges of button and panel meet; a popover is placed in window coordinates, so sides are physical here
    const wanted = isRightToLeft ? face.x : face.x + face.width - width;
    const x = Math.min(Math.max(margin, wanted), innerWidth - width - margin);
    const below = face.y + face.height + 4;
    const y = below + height > innerHeight - margin ? Math.max(margin, face.y - height - 4) : below;
    panel.style.translate = `${String(x)}px ${String(y)}px`;
  }
}
