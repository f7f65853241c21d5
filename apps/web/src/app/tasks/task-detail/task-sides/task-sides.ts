import { Component, computed, inject, input, output } from '@angular/core';
import { sides, type Side } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { turnOf, type TaskDetail } from '@hampeyman/domain/tasks';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, NumberPipe, TextPipe, Wording } from '@hampeyman/ui/language';
import { Who, sideNamesWithin } from '@hampeyman/ui/who';
import { Session } from '../../../session';
import { taskTexts } from '../../tasks-texts';
import { clockOf } from './task-clock';
import { taskSidesTexts } from './task-sides-texts';

/** The two sides facing each other, only the one whose turn it is tinted, and between them the clock. */
@Component({
  selector: 'app-task-sides',
  imports: [BilingualName, Icon, JalaliPipe, NumberPipe, TextPipe, Who],
  templateUrl: './task-sides.html',
  styleUrl: './task-sides.css',
})
export class TaskSides {
  readonly task = input.required<TaskDetail>();
  readonly asOf = input.required<PlainDate>();
  readonly isBusy = input(false);
  /** Id of a step that its side ticks off. */
  readonly ticked = output<string>();

  protected readonly texts = taskSidesTexts;
  protected readonly comma = taskTexts.comma;
  private readonly session = inject(Session);
  private readonly wording = inject(Wording);
  private readonly turn = computed(() => turnOf(this.task()));
  protected readonly clock = computed(() => clockOf(this.task(), this.asOf()));
  protected readonly clockSide = computed(() => {
    const { toward } = this.clock();
    return toward === null ? '' : this.wording.say(sideNamesWithin[toward]);
  });
  protected readonly facing = computed(() => {
    const task = this.task();
    const actor = this.session.actor();
    return sides.map((side) => ({
      side,
      post: side === 'MINISTRY' ? task.ministryPost : task.acecrPost,
      duty: this.dutyOf(side),
      helpers: task.helperPosts.filter((post) => post.side === side),
      steps: task.steps.filter((step) => step.side === side),
      isTurn: this.turn()?.side === side || this.turn()?.side === 'JOINT',
      isMine: actor !== null && actor.side === side && this.isAsked(actor.postId),
      canTick: actor?.side === side && this.session.can('contribute', 'Task', task),
    }));
  });

  private dutyOf(side: Side): typeof taskSidesTexts.does | typeof taskSidesTexts.verifies | typeof taskSidesTexts.both {
    const lead = this.task().side;
    if (lead === 'JOINT') return taskSidesTexts.both;
    return lead === side ? taskSidesTexts.does : taskSidesTexts.verifies;
  }

  private isAsked(postId: string | null): boolean {
    const turn = this.turn();
    if (turn === null) return false;
    return turn.postId === null ? this.session.can('report', 'Task', this.task()) : turn.postId === postId;
  }
}
