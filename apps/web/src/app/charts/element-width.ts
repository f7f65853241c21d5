import { DestroyRef, ElementRef, inject, signal, type Signal } from '@angular/core';

/** The width in pixels of the host of the calling component as it is laid out; `initial` until it is, and where nothing is laid out. */
export function hostWidth(initial: number): Signal<number> {
  const width = signal(initial);
  if (typeof ResizeObserver === 'undefined') return width.asReadonly();
  const observer = new ResizeObserver(([entry]) => {
    if (entry !== undefined && entry.contentRect.width > 0) width.set(Math.round(entry.contentRect.width));
  });
  observer.observe(inject<ElementRef<HTMLElement>>(ElementRef).nativeElement);
  inject(DestroyRef).onDestroy(() => {
    observer.disconnect();
  });
  return width.asReadonly();
}
