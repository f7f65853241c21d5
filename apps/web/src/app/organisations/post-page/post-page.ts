import { Component, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { regularHoldingOn, type Post } from '@hampeyman/domain/posts';
import type { Texts } from '@hampeyman/domain/texts';
import { Dialogs } from '@hampeyman/ui/dialogs';
import { JalaliPipe, Today } from '@hampeyman/ui/dates';
import { BilingualName, TextPipe, Wording } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Segmented, type Segment } from '@hampeyman/ui/segmented';
import { Sheet } from '@hampeyman/ui/sheet';
import { Announcer } from '@hampeyman/ui/toasts';
import { RefusalPanel, ResourceView, Submission, type MayHaveUnsaved } from '../../http';
import { Can } from '../../session';
import { OrganisationsClient } from '../organisations-client';
import { organisationTexts } from '../organisations-texts';
import { AppointmentForm } from './appointment-form';
import { EndingForm } from './ending-form';
import { HandOverForm } from './hand-over-form';
import { postPageTexts } from './post-page-texts';

type Act = 'hand-over' | 'appoint' | 'deputy' | 'end';

const actNames: Readonly<Record<Act, Texts>> = {
  'hand-over': postPageTexts.handOver,
  appoint: postPageTexts.appoint,
  deputy: postPageTexts.deputy,
  end: postPageTexts.end,
};

/** A post with everyone who holds or held it; an administrator hands it over, appoints a deputy, ends a holding, closes it. */
@Component({
  selector: 'app-post-page',
  imports: [
    AppointmentForm,
    BilingualName,
    Can,
    EndingForm,
    HandOverForm,
    JalaliPipe,
    PageHeader,
    RefusalPanel,
    ResourceView,
    RouterLink,
    Segmented,
    Sheet,
    TextPipe,
  ],
  templateUrl: './post-page.html',
  styleUrl: './post-page.css',
})
export class PostPage implements MayHaveUnsaved {
  readonly id = input.required<string>();
  readonly postId = input.required<string>();

  protected readonly texts = postPageTexts;
  protected readonly listTexts = organisationTexts;
  private readonly client = inject(OrganisationsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly dialogs = inject(Dialogs);
  private readonly wording = inject(Wording);
  private readonly today = inject(Today).date;
  protected readonly post = this.client.findPost(this.postId);
  protected readonly act = signal<Act | null>(null);
  /** Closing the post, or opening it again. */
  protected readonly life = new Submission();
  private readonly handOverForm = viewChild(HandOverForm);
  private readonly appointmentForm = viewChild(AppointmentForm);
  private readonly endingForm = viewChild(EndingForm);

  hasUnsaved(): boolean {
    return (this.handOverForm() ?? this.appointmentForm() ?? this.endingForm())?.hasUnsaved() ?? false;
  }

  protected segments(post: Post): readonly Segment<Act>[] {
    return this.actsOn(post).map((value) => ({ value, name: this.wording.say(actNames[value]) }));
  }

  protected actOf(post: Post): Act {
    const acts = this.actsOn(post);
    return acts.find((one) => one === this.act()) ?? acts[0] ?? 'appoint';
  }

  protected show(post: Post): void {
    this.act.set(null);
    this.post.set(post);
  }

  protected async close(post: Post): Promise<void> {
    const isMeant = await this.dialogs.confirm({
      heading: postPageTexts.closeHeading,
      body: postPageTexts.closeBody,
      act: postPageTexts.close,
      params: { name: post.titleFa },
    });
    if (isMeant) await this.live(this.client.closePost.bind(this.client), post, postPageTexts.closed);
  }

  protected reopen(post: Post): Promise<void> {
    return this.live(this.client.reopenPost.bind(this.client), post, postPageTexts.reopened);
  }

  protected back(): void {
    void this.router.navigate(['/organisations']);
  }

  private async live(work: (seen: Post, key: string) => Promise<Post>, post: Post, done: Texts): Promise<void> {
    const changed = await this.life.run((key) => work(post, key));
    if (changed === null) {
      if (this.life.refusal()?.kind === 'stale') this.post.reload();
      return;
    }
    this.announcer.done(done, { name: post.titleFa });
    this.show(changed);
  }

  private actsOn(post: Post): readonly Act[] {
    const isHeld = regularHoldingOn(post.holdings, this.today()) !== null;
    if (isHeld) return ['hand-over', 'deputy', 'end'];
    return post.holdings.some((one) => one.to === null || one.to >= this.today()) ? ['appoint', 'end'] : ['appoint'];
  }
}
