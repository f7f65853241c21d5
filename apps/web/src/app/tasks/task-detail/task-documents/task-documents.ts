import { Component, computed, inject, input, output } from '@angular/core';
import { documentStateTexts, type TaskDetail } from '@hampeyman/domain/tasks';
import type { Texts } from '@hampeyman/domain/texts';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, DigitsPipe, TextPipe } from '@hampeyman/ui/language';
import { StateChip } from '@hampeyman/ui/state-chip';
import { Who } from '@hampeyman/ui/who';
import { Session } from '../../../session';
import { documentTones } from '../../task-tone';

const texts = {
  heading: { fa: 'مستندات', en: 'Documents' },
  add: { fa: 'ثبت سند', en: 'Register a document' },
  none: { fa: 'سندی ثبت نشده است.', en: 'No document is registered.' },
  letter: { fa: 'نامه', en: 'letter' },
  megabytes: { fa: '{size} مگابایت', en: '{size} MB' },
  kilobytes: { fa: '{size} کیلوبایت', en: '{size} kB' },
  accept: { fa: 'پذیرفتن', en: 'Accept' },
  acceptThis: { fa: 'پذیرفتن {document}', en: 'Accept {document}' },
} as const satisfies Record<string, Texts>;

const kilobyte = 1024;

/** The register of documents of a task; the documents themselves are kept elsewhere. */
@Component({
  selector: 'app-task-documents',
  imports: [BilingualName, DigitsPipe, Icon, JalaliPipe, StateChip, TextPipe, Who],
  templateUrl: './task-documents.html',
  styleUrl: './task-documents.css',
})
export class TaskDocuments {
  readonly task = input.required<TaskDetail>();
  readonly isBusy = input(false);
  readonly asked = output();
  readonly accepted = output<string>();

  protected readonly texts = texts;
  protected readonly states = documentStateTexts;
  protected readonly tones = documentTones;
  private readonly session = inject(Session);
  protected readonly canContribute = computed(() => this.session.can('contribute', 'Task', this.task()));

  protected canAccept(document: TaskDetail['documents'][number]): boolean {
    return document.state === 'NEW' && this.canContribute() && document.side !== this.session.actor()?.side;
  }

  protected size(bytes: number): { words: Texts; size: number } {
    const kilobytes = Math.round(bytes / kilobyte);
    if (kilobytes < kilobyte) return { words: texts.kilobytes, size: kilobytes };
    return { words: texts.megabytes, size: Math.round((kilobytes / kilobyte) * 10) / 10 };
  }
}
