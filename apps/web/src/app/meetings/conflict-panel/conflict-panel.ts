import { Component, computed, inject, input } from '@angular/core';
import { TextPipe } from '@hampeyman/ui/language';
import { meetingPageTexts } from '../meeting-page/meeting-page-texts';
import { MeetingRoom } from '../meeting-page/meeting-room';
import { valueIn, type MinutesField } from '../meeting-page/minutes-fields';
import { MinutesWriter } from '../meeting-page/minutes-writer';

/** Two people changed one field: both texts side by side until somebody decides. Nothing while there is no conflict. */
@Component({
  selector: 'app-conflict-panel',
  imports: [TextPipe],
  template: `@if (isOpen()) {
    <section role="alert">
      <h3>{{ texts.conflict | text }}</h3>
      <dl>
        <div>
          <dt>{{ texts.theirs | text }}</dt>
          <dd dir="auto">{{ theirs() }}</dd>
        </div>
        <div>
          <dt>{{ texts.mine | text }}</dt>
          <dd dir="auto">{{ mine() }}</dd>
        </div>
      </dl>
      <div class="acts">
        <button type="button" class="btn s" (click)="writer.settle(field(), theirs())">{{ texts.takeTheirs | text }}</button>
        <button type="button" class="btn s" (click)="writer.settle(field(), mine())">{{ texts.takeMine | text }}</button>
        @if (isLong()) {
          <button type="button" class="btn s" (click)="writer.settle(field(), theirs() + newline + mine())">
            {{ texts.takeBoth | text }}
          </button>
        }
      </div>
    </section>
  }`,
  styles: `
    section {
      display: grid;
      gap: var(--g2);
      padding: var(--g3);
      border: 1px solid var(--risk);
      border-radius: var(--r-s);
      background: var(--risk-soft);
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
      gap: var(--g3);
    }
    dt {
      font-size: var(--f-12);
      font-weight: 700;
    }
    dd {
      max-block-size: 200px;
      overflow: auto;
      white-space: pre-line;
    }
  `,
})
export class ConflictPanel {
  readonly field = input.required<MinutesField>();

  protected readonly texts = meetingPageTexts;
  protected readonly newline = '\n';
  protected readonly writer = inject(MinutesWriter);
  private readonly room = inject(MeetingRoom);
  protected readonly isOpen = computed(() => this.writer.conflicts().includes(this.field()));
  protected readonly isLong = computed(() => this.field().startsWith('discussionFa') || this.field().startsWith('gistEn'));
  protected readonly mine = computed(() => this.writer.shown(this.field()));
  protected readonly theirs = computed(() => {
    const meeting = this.room.meeting();
    return meeting === null ? '' : valueIn(meeting, this.field());
  });
}
