import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Need, Pillar } from '@hampeyman/domain/memoranda';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { Sheet } from '@hampeyman/ui/sheet';
import { StateChip } from '@hampeyman/ui/state-chip';
import { memorandaTexts } from '../memoranda-texts';

/** What the diagnosis found missing and which tasks and indicators answer it; a need without an answer says so. */
@Component({
  selector: 'app-needs-figure',
  imports: [BilingualName, Icon, RouterLink, Sheet, StateChip, TextPipe],
  templateUrl: './needs-figure.html',
  styleUrl: './needs-figure.css',
})
export class NeedsFigure {
  readonly needs = input.required<readonly Need[]>();
  readonly pillars = input.required<readonly Pillar[]>();
  readonly canEdit = input(false);

  protected readonly texts = memorandaTexts;

  protected addressOf(response: Need['responses'][number]): readonly string[] {
    return [response.kind === 'TASK' ? '/tasks' : '/indicators', response.id];
  }
}
