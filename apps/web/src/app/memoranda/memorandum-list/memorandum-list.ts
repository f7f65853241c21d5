import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { memorandumKindTexts } from '@hampeyman/domain/memoranda';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, DigitsPipe, TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { Who } from '@hampeyman/ui/who';
import { ResourceView } from '../../http';
import { Can } from '../../session';
import { MemorandaClient } from '../memoranda-client';
import { memorandaTexts } from '../memoranda-texts';
import { MemorandumStanding } from '../memorandum-standing';

/** The register of memoranda to which the reader's agency is a party. */
@Component({
  selector: 'app-memorandum-list',
  imports: [
    BilingualName,
    Can,
    DigitsPipe,
    EmptyState,
    Icon,
    JalaliPipe,
    MemorandumStanding,
    PageHeader,
    ResourceView,
    RouterLink,
    SampleBadge,
    TextPipe,
    Who,
  ],
  templateUrl: './memorandum-list.html',
})
export class MemorandumList {
  protected readonly texts = memorandaTexts;
  protected readonly kinds = memorandumKindTexts;
  protected readonly memoranda = inject(MemorandaClient).list(() => ({}));
}
