import { Component, ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import type { AgendaItem } from '@hampeyman/domain/meetings';
import { TimePipe } from '@hampeyman/ui/dates';
import { BilingualName, NumberPipe, TextPipe } from '@hampeyman/ui/language';
import { RefusalPanel } from '../../http';
import { ConflictPanel } from '../conflict-panel/conflict-panel';
import { meetingPageTexts } from '../meeting-page/meeting-page-texts';
import { MinutesWriter } from '../meeting-page/minutes-writer';
import { phrases } from './phrases';

/** The paper on which one item of the agenda is minuted. «/» at the end of a line brings the ready-made phrases. */
@Component({
  selector: 'app-discussion-paper',
  imports: [BilingualName, ConflictPanel, NumberPipe, RefusalPanel, TextPipe, TimePipe],
  templateUrl: './discussion-paper.html',
  styleUrl: './discussion-paper.css',
})
export class DiscussionPaper {
  readonly item = input.required<AgendaItem>();

  protected readonly texts = meetingPageTexts;
  protected readonly phrases = phrases;
  protected readonly writer = inject(MinutesWriter);
  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  private readonly list = viewChild.required<ElementRef<HTMLElement>>('list');
  private readonly wasSlashed = signal(false);

  protected readonly discussion = computed(() => `discussionFa.${this.item().position}` as const);
  protected readonly gist = computed(() => `gistEn.${this.item().position}` as const);
  protected readonly standing = computed(() => {
    if (this.writer.isSaving()) return 'saving';
    if (this.writer.unsent().length > 0) return 'unsaved';
    return this.writer.savedAt() === null ? 'still' : 'saved';
  });

  /** A slash where a sentence would begin asks for a phrase instead of being written. */
  protected slash(event: KeyboardEvent): void {
    if (event.key !== '/' || event.ctrlKey || event.metaKey) return;
    const { value, selectionStart } = this.box().nativeElement;
    const before = value.slice(0, selectionStart);
    if (before !== '' && !/\s$/.test(before)) return;
    event.preventDefault();
    this.wasSlashed.set(true);
    this.list().nativeElement.querySelector('button')?.focus();
  }

  /** Puts a phrase where the writer stands and gives the paper back. */
  protected insert(sentence: string): void {
    const box = this.box().nativeElement;
    const { selectionStart, selectionEnd, value } = box;
    const before = value.slice(0, selectionStart);
    const gap = before === '' || /\s$/.test(before) ? '' : ' ';
    const text = `${before}${gap}${sentence}${value.slice(selectionEnd)}`;
    this.writer.write(this.discussion(), text);
    const caret = before.length + gap.length + sentence.length;
    setTimeout(() => {
      box.focus();
      box.setSelectionRange(caret, caret);
    });
    this.wasSlashed.set(false);
  }

  protected back(event: Event): void {
    event.preventDefault();
    this.wasSlashed.set(false);
    this.box().nativeElement.focus();
  }

  protected walk(event: Event, by: 1 | -1): void {
    event.preventDefault();
    const buttons = [...this.list().nativeElement.querySelectorAll('button')];
    const here = buttons.findIndex((button) => button === document.activeElement);
    buttons[(here + by + buttons.length) % buttons.length]?.focus();
  }
}
