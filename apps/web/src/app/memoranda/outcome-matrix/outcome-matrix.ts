import { Component, computed, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Objective, ObjectiveOutcome, Outcome } from '@hampeyman/domain/memoranda';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, PercentPipe, TextPipe } from '@hampeyman/ui/language';
import { Progress } from '@hampeyman/ui/progress';
import { RagChip, type Judgement } from '@hampeyman/ui/rag-chip';
import { StateChip } from '@hampeyman/ui/state-chip';
import type { Figures, Reading } from '../memoranda-client';
import { memorandaTexts } from '../memoranda-texts';

type Strength = ObjectiveOutcome['strength'] | null;

/** A wish to set one cell of the matrix. */
export interface LinkWish {
  readonly objective: Objective;
  readonly outcome: Outcome;
  readonly strength: Strength;
}

const barTones = { ON_PLAN: 'ok', ATTENTION: 'risk', CRITICAL: 'late', NO_TASK: 'plain' } as const;

/** Objectives by outcomes: how far each objective is, which outcome it serves mainly or in support, and how that outcome reads. */
@Component({
  selector: 'app-outcome-matrix',
  imports: [BilingualName, EmptyState, Icon, PercentPipe, Progress, RagChip, RouterLink, StateChip, TextPipe],
  templateUrl: './outcome-matrix.html',
  styleUrl: './outcome-matrix.css',
})
export class OutcomeMatrix {
  readonly objectives = input.required<readonly Objective[]>();
  readonly outcomes = input.required<readonly Outcome[]>();
  readonly links = input.required<readonly ObjectiveOutcome[]>();
  readonly figures = input<Figures | null>(null);
  readonly readings = input<readonly Reading[]>([]);
  readonly canEdit = input(false);
  readonly isBusy = input(false);
  readonly wished = output<LinkWish>();

  protected readonly texts = memorandaTexts;
  protected readonly isEditing = signal(false);
  protected readonly columns = computed(() =>
    this.outcomes().map((outcome) => {
      const [first] = outcome.indicators;
      const latest = this.readings().find((reading) => reading.id === first?.id)?.latest ?? null;
      const isSilent = first !== undefined && ((latest?.actual ?? null) === null || latest?.rag === 'GREY');
      return { outcome, indicator: first ?? null, percent: latest?.percent ?? null, rag: latest?.rag ?? null, isSilent };
    }),
  );
  protected readonly rows = computed(() =>
    this.objectives().map((objective) => {
      const figure = this.figures()?.objectives.find((one) => one.objective.id === objective.id) ?? null;
      const health: Judgement | null = figure?.health ?? null;
      return {
        objective,
        health,
        progress: figure?.progressPercent ?? null,
        planned: figure?.plannedPercent ?? null,
        tone: barTones[figure?.health ?? 'NO_TASK'],
        cells: this.columns().map(({ outcome, isSilent }) => ({ outcome, isSilent, strength: this.strengthOf(objective, outcome) })),
      };
    }),
  );

  protected round(percent: number | null): number {
    return Math.round(percent ?? 0);
  }

  /** Nothing, main, supporting, nothing again. */
  protected turn(objective: Objective, outcome: Outcome, strength: Strength): void {
    const next = { MAIN: 'SUPPORTING', SUPPORTING: null } as const;
    this.wished.emit({ objective, outcome, strength: strength === null ? 'MAIN' : next[strength] });
  }

  private strengthOf(objective: Objective, outcome: Outcome): Strength {
    return this.links().find((link) => link.objectiveId === objective.id && link.outcomeId === outcome.id)?.strength ?? null;
  }
}
