import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  output,
  runInInjectionContext,
  signal,
  untracked,
  viewChild,
  type OnInit,
} from '@angular/core';
import { otherSide, type Side } from '@hampeyman/domain/access';
import { toLatinDigits } from '@hampeyman/domain/persian';
import { fieldRefusals } from '@hampeyman/domain/problems';
import { reportProgress, reportStateTexts, reportStates, type ReportProgress, type ReportState, type Task } from '@hampeyman/domain/tasks';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { Icon, type IconName } from '@hampeyman/ui/icon';
import { Keys } from '@hampeyman/ui/keys';
import { Numerals, TextPipe, Wording } from '@hampeyman/ui/language';
import { Segmented } from '@hampeyman/ui/segmented';
import { sideNames, sideNamesWithin } from '@hampeyman/ui/who';
import { ChangesList, Drafts, RefusalPanel, RefusalWords, changesBetween } from '../../http';
import { Session } from '../../session';
import { taskFacetFields, taskFacets } from '../task-facets';
import { reportFormTexts } from './report-form-texts';

/** What a person has typed; `percent` null stands for what cannot be read as a whole number. */
interface Typed {
  readonly state: ReportState;
  readonly percent: number | null;
  readonly note: string;
  readonly blocker: string;
  readonly blockerSide: Side | 'UNKNOWN';
}

/** A finished report, and whether its author goes on to the next task. */
export interface SentReport {
  readonly request: ReportProgress;
  readonly goesOn: boolean;
}

const icons: Readonly<Record<ReportState, IconName>> = { IN_PROGRESS: 'contrast', BLOCKED: 'warning', DONE: 'check' };

/**
 * A report on one task, in place: percent by digits, arrows, steps of five or the slider, state, note. Ctrl+Enter sends and
 * goes on, Escape closes; what was typed is kept until it has arrived. The page sends it.
 */
@Component({
  selector: 'app-report-form',
  imports: [ChangesList, Icon, JalaliPipe, Keys, RefusalPanel, Segmented, TextPipe],
  templateUrl: './report-form.html',
  styleUrl: './report-form.css',
  host: { '(keydown)': 'press($event)' },
})
export class ReportForm implements OnInit {
  readonly task = input.required<Task>();
  /** Why the last attempt did not succeed; shown with everything still in place. */
  readonly refusal = input<unknown>(null);
  /** The task as it was seen by whoever wrote a report that somebody else was quicker than. */
  readonly seen = input<Task | null>(null);
  readonly isSending = input(false);
  /** Whether there is a next task to go to. */
  readonly canGoOn = input(false);
  readonly sent = output<SentReport>();
  readonly closed = output();

  protected readonly texts = reportFormTexts;
  private readonly session = inject(Session);
  private readonly wording = inject(Wording);
  private readonly numerals = inject(Numerals);
  private readonly words = inject(RefusalWords);
  private readonly drafts = inject(Drafts);
  private readonly injector = inject(Injector);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private draft: ReturnType<Drafts['keep']> | null = null;
  private formerPercent: number | null = null;
  private pristine = '';

  protected readonly facetFields = taskFacetFields;
  protected readonly changes = computed(() => {
    const seen = this.seen();
    return seen === null ? null : changesBetween(taskFacets(seen), taskFacets(this.task()));
  });
  protected readonly typed = signal<Typed>({ state: 'IN_PROGRESS', percent: 0, note: '', blocker: '', blockerSide: 'UNKNOWN' });
  protected readonly wasTried = signal(false);
  protected readonly wasKept = signal(false);
  protected readonly written = computed(() => {
    const { percent } = this.typed();
    return percent === null ? '' : this.numerals.digits(String(percent));
  });
  protected readonly segments = computed(() =>
    reportStates.map((value) => ({ value, name: this.wording.say(reportStateTexts[value]), icon: icons[value] })),
  );
  protected readonly blockerSides = computed(() => [
    { value: 'UNKNOWN' as const, name: this.wording.say(reportFormTexts.unknownSide) },
    ...(['MINISTRY', 'ACECR'] as const).map((value) => ({ value, name: this.wording.say(sideNames[value]) })),
  ]);
  /** Who verifies: the side facing the reporter's. */
  protected readonly verifier = computed(() => {
    const side = this.session.actor()?.side ?? null;
    return side === null ? null : this.wording.say(sideNamesWithin[otherSide(side)]);
  });
  protected readonly difference = computed(() => (this.typed().percent ?? 0) - this.task().progressPercent);
  private readonly checked = computed(() => reportProgress.safeParse(requestOf(this.typed())));
  private readonly refused = computed(() => {
    const { error } = this.checked();
    const fields = error === undefined ? [] : fieldRefusals(error.issues, requestOf(this.typed()));
    const needsBlocker = this.typed().state === 'BLOCKED' && this.typed().blocker.trim() === '';
    return needsBlocker ? [...fields, { path: 'blockerFa', code: 'tasks.blocker-required' }] : fields;
  });

  constructor() {
    afterNextRender(() => {
      this.box().nativeElement.focus();
      this.box().nativeElement.select();
    });
    // a percent nobody touched follows the newer task, so that a note sent again does not take back what the other one reported
    effect(() => {
      const { progressPercent } = this.task();
      untracked(() => {
        if (this.formerPercent !== null && this.typed().percent === this.formerPercent) this.set({ percent: progressPercent });
        this.formerPercent = progressPercent;
      });
    });
  }

  ngOnInit(): void {
    const task = this.task();
    this.typed.set({
      state: task.state === 'BLOCKED' ? 'BLOCKED' : 'IN_PROGRESS',
      percent: task.progressPercent,
      note: '',
      blocker: task.blockerFa ?? '',
      blockerSide: task.blockerSide ?? 'UNKNOWN',
    });
    this.pristine = JSON.stringify(this.typed());
    runInInjectionContext(this.injector, () => {
      this.draft = this.drafts.keep(this.typed, task.code);
    });
    this.wasKept.set(this.draft?.wasFound ?? false);
  }

  /** Whether anything was written here. */
  hasUnsaved(): boolean {
    return JSON.stringify(this.typed()) !== this.pristine;
  }

  protected errorOf(path: string): string | null {
    const refused = this.wasTried() ? this.refused().find((field) => field.path === path) : undefined;
    return refused === undefined ? null : this.words.field(refused);
  }

  protected set(change: Partial<Typed>): void {
    this.typed.update((typed) => ({ ...typed, ...change }));
  }

  /** «Done» is mostly said of all of it; whoever has typed a percent keeps it. */
  protected say(state: ReportState): void {
    const isUntouched = this.typed().percent === this.task().progressPercent;
    this.set(state === 'DONE' && isUntouched ? { state, percent: 100 } : { state });
  }

  protected read(typed: string): void {
    const digits = toLatinDigits(typed).trim();
    this.set({ percent: /^\d{1,3}$/.test(digits) ? Number(digits) : null });
  }

  protected step(points: number): void {
    this.set({ percent: Math.min(100, Math.max(0, (this.typed().percent ?? this.task().progressPercent) + points)) });
  }

  protected press(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.draft?.forget();
      this.closed.emit();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.send(this.canGoOn());
    }
  }

  protected send(goesOn: boolean): void {
    this.wasTried.set(true);
    const { data } = this.checked();
    if (data === undefined || this.refused().length > 0 || this.isSending()) return;
    this.sent.emit({ request: data, goesOn });
  }
}

function requestOf({ state, percent, note, blocker, blockerSide }: Typed): unknown {
  const isBlocked = state === 'BLOCKED';
  return {
    state,
    progressPercent: percent,
    note: note.trim() === '' ? null : note,
    blockerFa: isBlocked && blocker.trim() !== '' ? blocker : null,
    blockerSide: isBlocked && blockerSide !== 'UNKNOWN' ? blockerSide : null,
  };
}
