import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Need } from '@hampeyman/domain/memoranda';
import { shown } from '@hampeyman/domain/texts';
import { Field } from '@hampeyman/ui/field';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, Locale, TextPipe } from '@hampeyman/ui/language';
import { Lookup, type LookupOption } from '@hampeyman/ui/lookup';
import { Sheet } from '@hampeyman/ui/sheet';
import { Announcer } from '@hampeyman/ui/toasts';
import { RefusalPanel, Submission } from '../../http';
import { IndicatorsClient } from '../../indicators/indicators-client';
import { TasksClient } from '../../tasks/tasks-client';
import { MemorandaClient } from '../memoranda-client';
import { partFormTexts as texts } from './part-form-texts';

type Answer = Need['responses'][number];
interface Named {
  readonly id: string;
  readonly code: string;
  readonly titleFa: string;
  readonly titleEn: string | null;
}

/** The tasks and indicators that answer a need: one more is chosen, one is taken back. */
@Component({
  selector: 'app-need-answers',
  imports: [BilingualName, Field, Icon, Lookup, RefusalPanel, RouterLink, Sheet, TextPipe],
  template: `<ui-sheet [heading]="texts.answers | text">
    <ul>
      @for (answer of need().responses; track answer.id) {
        <li class="row spread">
          <a [routerLink]="[answer.kind === 'TASK' ? '/tasks' : '/indicators', answer.id]"
            ><bdi class="code">{{ answer.code }}</bdi
            >&ngsp;<ui-name [fa]="answer.titleFa" [en]="answer.titleEn"
          /></a>
          <button
            type="button"
            class="btn icon s"
            [disabled]="submission.isRunning()"
            [attr.aria-label]="texts.takeBack | text: { code: answer.code }"
            (click)="takeBack(answer)"
          >
            <ui-icon name="close" />
          </button>
        </li>
      } @empty {
        <li class="small soft">{{ texts.noAnswers | text }}</li>
      }
    </ul>
    <ui-field [label]="texts.answer | text">
      <ui-lookup [options]="options()" [search]="search" [value]="null" (valueChange)="add($event)" />
    </ui-field>
    <app-refusal [refusal]="submission.refusal()" />
  </ui-sheet>`,
  styles: `
    :host {
      max-inline-size: 860px;
    }
    ul {
      margin-block-end: var(--g2);
    }
    li {
      padding-block: 6px;
      border-block-end: 1px solid var(--line);
    }
  `,
})
export class NeedAnswers {
  readonly need = input.required<Need>();
  /** Something was added or taken back: the need has another version. */
  readonly changed = output();

  protected readonly texts = texts;
  protected readonly submission = new Submission();
  private readonly client = inject(MemorandaClient);
  private readonly tasksClient = inject(TasksClient);
  private readonly indicatorsClient = inject(IndicatorsClient);
  private readonly announcer = inject(Announcer);
  private readonly locale = inject(Locale);
  private readonly memorandumId = computed(() => this.need().memorandumId);
  private readonly tasks = this.tasksClient.list(() => ({ memorandumId: this.memorandumId(), sort: 'code', limit: 100 }));
  private readonly indicators = this.indicatorsClient.list(() => ({ memorandumId: this.memorandumId(), limit: 100 }));
  protected readonly options = computed(() =>
    this.optionsOf(this.tasks.hasValue() ? this.tasks.value().items : [], this.indicators.hasValue() ? this.indicators.value().items : []),
  );
  protected readonly search = async (q: string): Promise<LookupOption[]> => {
    const { memorandumId } = this.need();
    const [tasks, indicators] = await Promise.all([
      this.tasksClient.ask({ memorandumId, q, limit: 20 }),
      this.indicatorsClient.ask({ memorandumId, q, limit: 20 }),
    ]);
    return this.optionsOf(tasks.items, indicators.items);
  };

  protected async add(chosen: string | null): Promise<void> {
    const [kind, id] = chosen?.split(' ') ?? [];
    if ((kind !== 'TASK' && kind !== 'INDICATOR') || id === undefined) return;
    const answered = await this.submission.run((key) => this.client.answerNeed(this.need().id, { kind, id }, key));
    if (answered !== null) this.announcer.done(texts.saved, { code: answered.code });
    this.changed.emit();
  }

  protected async takeBack(answer: Answer): Promise<void> {
    const left = await this.submission.run(() => this.client.withdrawAnswer(this.need(), answer.id));
    if (left !== null) this.announcer.done(texts.saved, { code: left.code });
    this.changed.emit();
  }

  private optionsOf(tasks: readonly Named[], indicators: readonly Named[]): LookupOption[] {
    const language = this.locale.language();
    const known = new Set(this.need().responses.map(({ id }) => id));
    const options = (kind: Answer['kind'], all: readonly Named[]): LookupOption[] =>
      all
        .filter(({ id }) => !known.has(id))
        .map(({ id, code, titleFa, titleEn }) => ({
          value: `${kind} ${id}`,
          name: shown({ fa: titleFa, en: titleEn }, language).text,
          detail: code,
        }));
    return [...options('TASK', tasks), ...options('INDICATOR', indicators)];
  }
}
