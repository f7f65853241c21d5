import { atTehran, type Instant, type PlainDate, type WallTime } from '@hampeyman/domain/calendar';

/** Something a person did at a moment. */
export interface Act {
  readonly at: Instant;
  readonly perform: () => Promise<unknown>;
}

/** Collects acts in any order and gives them back in the order in which they happened; acts of one moment keep theirs. */
export class Stage {
  private readonly acts: Act[] = [];

  /** Notes what happens on `day` at `time` (wall time in Tehran). */
  on(day: PlainDate, time: WallTime, perform: () => Promise<unknown>): void {
    this.acts.push({ at: atTehran(day, time), perform });
  }

  inOrder(): readonly Act[] {
    return this.acts.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  }
}
