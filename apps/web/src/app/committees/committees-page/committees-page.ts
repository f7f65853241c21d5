import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { seatTexts, seatsOn, type Committee } from '@hampeyman/domain/committees';
import type { Meeting } from '@hampeyman/domain/meetings';
import { provinceOf } from '@hampeyman/domain/provinces';
import { JalaliPipe, RelativeDayPipe, Today } from '@hampeyman/ui/dates';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { Who } from '@hampeyman/ui/who';
import { ResourceView } from '../../http';
import { MeetingsClient } from '../../meetings/meetings-client';
import { Session } from '../../session';
import { CommitteesClient } from '../committees-client';
import { committeeKindTexts, committeesTexts } from '../committees-texts';

/** The committees of the memorandum: who sits in them on either side, what makes them quorate, when they meet. */
@Component({
  selector: 'app-committees-page',
  imports: [BilingualName, EmptyState, Icon, JalaliPipe, PageHeader, RelativeDayPipe, ResourceView, RouterLink, SampleBadge, TextPipe, Who],
  templateUrl: './committees-page.html',
  styleUrl: './committees-page.css',
})
export class CommitteesPage {
  protected readonly texts = committeesTexts;
  protected readonly kinds = committeeKindTexts;
  protected readonly seatTexts = seatTexts;
  protected readonly sides = ['MINISTRY', 'ACECR'] as const;
  protected readonly today = inject(Today).date;
  private readonly session = inject(Session);
  protected readonly resource = inject(CommitteesClient).list();
  private readonly planned = inject(MeetingsClient).list(() => ({ state: 'PLANNED', from: this.today(), direction: 'asc', limit: 100 }));
  private readonly next = computed(() => {
    const found = new Map<string, Meeting>();
    for (const meeting of this.planned.hasValue() ? this.planned.value().items : []) {
      if (!found.has(meeting.committeeId)) found.set(meeting.committeeId, meeting);
    }
    return found;
  });
  protected readonly maySetUp = computed(() => this.session.can('set-up', 'Committee'));

  protected nextOf({ id }: Committee): Meeting | null {
    return this.next().get(id) ?? null;
  }

  protected mayChange(committee: Committee): boolean {
    return this.session.can('change', 'Committee', committee);
  }

  protected mayPlan({ id }: Committee): boolean {
    return this.session.actor()?.committeeIds.includes(id) ?? false;
  }

  protected seats(committee: Committee, side: 'MINISTRY' | 'ACECR'): Committee['seats'] {
    return seatsOn(committee.seats, this.today()).filter((seat) => seat.side === side);
  }

  protected place({ provinceCode }: Committee): { nameFa: string; nameEn: string } | null {
    return provinceCode === null ? null : provinceOf(provinceCode);
  }
}
