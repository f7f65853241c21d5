import { Service, inject, signal } from '@angular/core';
import type { AnyTexts, ParamsOf } from '@hampeyman/domain/texts';
import { Wording } from '../language';

/** A short message about something that has just been done. */
export interface Announcement {
  readonly id: number;
  readonly words: string;
  readonly isTrouble: boolean;
}

// Long enough to read two lines calmly; trouble stays until closed (WCAG 2.2.1).
const shownForMilliseconds = 6000;

/** Tells people what has just happened, to the eye and to screen readers: `announcer.done(texts.approved)`. */
@Service()
export class Announcer {
  private readonly wording = inject(Wording);
  private readonly list = signal<readonly Announcement[]>([]);
  private last = 0;

  readonly announcements = this.list.asReadonly();

  /** Says that something was done; goes away by itself. */
  done<T extends AnyTexts>(texts: T, params?: ParamsOf<T>): void {
    const id = this.add(this.wording.say(texts, params), false);
    setTimeout(() => {
      this.close(id);
    }, shownForMilliseconds);
  }

  /** Says that something failed; stays until closed. */
  trouble<T extends AnyTexts>(texts: T, params?: ParamsOf<T>): void {
    this.add(this.wording.say(texts, params), true);
  }

  close(id: number): void {
    this.list.update((list) => list.filter((announcement) => announcement.id !== id));
  }

  private add(words: string, isTrouble: boolean): number {
    const id = ++this.last;
    // The same sentence twice is one message: a repeated failure must not fill the screen.
    this.list.update((list) => [...list.filter((other) => other.words !== words), { id, words, isTrouble }].slice(-3));
    return id;
  }
}
