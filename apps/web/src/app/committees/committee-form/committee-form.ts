import { Component, Injector, computed, inject, input, runInInjectionContext, signal, type OnInit } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  changeCommittee,
  committee as committeeRecord,
  committeeKinds,
  seatTexts,
  seats,
  setUpCommittee,
  type ChangeCommittee,
  type Committee,
  type Seat,
} from '@hampeyman/domain/committees';
import { provinces } from '@hampeyman/domain/provinces';
import { DateField } from '@hampeyman/ui/date-field';
import { Dates, Today } from '@hampeyman/ui/dates';
import { Control, Field } from '@hampeyman/ui/field';
import { Icon } from '@hampeyman/ui/icon';
import { Locale, TextPipe, Wording } from '@hampeyman/ui/language';
import { Lookup } from '@hampeyman/ui/lookup';
import { NumberField } from '@hampeyman/ui/number-field';
import { Segmented } from '@hampeyman/ui/segmented';
import { Sheet } from '@hampeyman/ui/sheet';
import { Announcer } from '@hampeyman/ui/toasts';
import { ChangesList, Drafts, Entry, RefusalPanel, Revision, type ToldField } from '../../http';
import { PostsClient, postOptions } from '../../posts';
import { Session } from '../../session';
import { CommitteesClient } from '../committees-client';
import { committeeKindTexts, committeesTexts } from '../committees-texts';
import { blankCommittee, changeFrom, setUpFrom, typedOf, type TypedCommittee, type TypedSeat } from './typed-committee';

/** Sets up a committee or changes it: its name, quorum, rhythm, and who sits in it from when to when. */
@Component({
  selector: 'app-committee-form',
  imports: [ChangesList, Control, DateField, Field, Icon, Lookup, NumberField, RefusalPanel, RouterLink, Segmented, Sheet, TextPipe],
  templateUrl: './committee-form.html',
  styleUrl: './committee-form.css',
})
export class CommitteeForm implements OnInit {
  /** The committee that is changed; a new one is set up without. */
  readonly committee = input<Committee | null>(null);

  protected readonly texts = committeesTexts;
  protected readonly provinces = provinces;
  private readonly client = inject(CommitteesClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly wording = inject(Wording);
  private readonly locale = inject(Locale);
  private readonly dates = inject(Dates);
  private readonly drafts = inject(Drafts);
  private readonly injector = inject(Injector);
  private readonly today = inject(Today).date;
  private readonly held = inject(PostsClient).everyHeld();

  private readonly settingUp = new Entry(blankCommittee, setUpCommittee, setUpFrom);
  private readonly changing = new Entry(blankCommittee, changeCommittee, changeFrom);
  protected readonly revision = new Revision<Committee, TypedCommittee>(committeeRecord, typedOf, this.changing.typed);
  protected readonly entry = computed(() => (this.committee() === null ? this.settingUp : this.changing));
  protected readonly typed = computed(() => this.entry().typed());
  private readonly wasSaved = signal(false);
  private forgetDraft: () => void = () => undefined;
  private pristine = '';

  protected readonly ownProvince = computed(() => this.session.actor()?.provinceCode ?? null);
  protected readonly posts = computed(() => {
    const sided = (this.held.hasValue() ? this.held.value() : []).filter(({ side }) => side !== null);
    // a post seated before nobody held it must still be named
    const named = new Set(sided.map(({ id }) => id));
    const former = (this.committee()?.seats ?? []).filter(({ post }) => !named.has(post.id));
    return [
      ...postOptions(sided, this.locale.language(), this.today()),
      ...former.map(({ post }) => ({
        value: post.id,
        name: this.wording.say({ fa: post.titleFa, en: post.titleEn ?? post.titleFa }),
        detail: post.code,
      })),
    ];
  });
  protected readonly kinds = computed(() => committeeKinds.map((value) => ({ value, name: this.wording.say(committeeKindTexts[value]) })));
  protected readonly seatChoices = computed(() => seats.map((value) => ({ value, name: this.wording.say(seatTexts[value]) })));
  protected readonly balance = computed(() => {
    const sides = new Map((this.held.hasValue() ? this.held.value() : []).map(({ id, side }) => [id, side]));
    const of = (side: string): number =>
      this.typed().seats.filter(({ postId, to }) => to === null && postId !== null && sides.get(postId) === side).length;
    return { ministry: of('MINISTRY'), acecr: of('ACECR') };
  });

  /** The fields as a change somebody else made in them is told. */
  protected readonly told = computed<readonly ToldField[]>(() => [
    { name: 'kind', label: committeesTexts.kind, options: this.kinds() },
    { name: 'nameFa', label: committeesTexts.nameFa },
    { name: 'nameEn', label: committeesTexts.nameEn },
    { name: 'quorumTotal', label: committeesTexts.quorumTotal },
    { name: 'quorumPerSide', label: committeesTexts.quorumPerSide },
    { name: 'rhythmFa', label: committeesTexts.rhythmFa },
    { name: 'rhythmEn', label: committeesTexts.rhythmEn },
    { name: 'invitationHours', label: committeesTexts.hours },
    { name: 'seats', label: committeesTexts.seats, each: (seat) => this.seatInWords(seat as TypedSeat) },
  ]);

  ngOnInit(): void {
    const committee = this.committee();
    const actor = this.session.actor();
    const entry = this.entry();
    const [memorandumId = null] = actor?.memorandumIds ?? [];
    entry.typed.set(committee === null ? { ...blankCommittee, memorandumId, provinceCode: this.ownProvince() } : typedOf(committee));
    this.pristine = JSON.stringify(entry.typed());
    runInInjectionContext(this.injector, () => {
      const draft = this.drafts.keep(entry.typed, 'committee');
      this.forgetDraft = () => {
        draft.forget();
      };
    });
  }

  hasUnsaved(): boolean {
    return !this.wasSaved() && JSON.stringify(this.typed()) !== this.pristine;
  }

  /** Whether a field is the actor's to change; a new committee is its founder's altogether. */
  protected mayChange(field: keyof ChangeCommittee): boolean {
    const committee = this.committee();
    return committee === null || this.session.can('change', 'Committee', committee, field);
  }

  protected set(change: Partial<TypedCommittee>): void {
    this.entry().set(change);
  }

  protected seat(index: number, change: Partial<TypedSeat>): void {
    this.set({ seats: this.typed().seats.map((one, at) => (at === index ? { ...one, ...change } : one)) });
  }

  protected seatAs(index: number, seat: Seat): void {
    this.seat(index, { seat });
  }

  protected addSeat(): void {
    this.set({ seats: [...this.typed().seats, { postId: null, seat: 'MEMBER', from: this.today(), to: null }] });
  }

  protected removeSeat(index: number): void {
    this.set({ seats: this.typed().seats.filter((_, at) => at !== index) });
  }

  protected errorOf(path: string): string | null {
    return this.entry().errorOf(path);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const committee = this.committee();
    const saved =
      committee === null
        ? await this.settingUp.send((request, key) => this.client.setUp(request, key))
        : await this.changing.sendUpon(this.revision, committee, (upon, request) => this.client.change(upon, request));
    if (saved === null) return;
    this.wasSaved.set(true);
    this.forgetDraft();
    const name = this.wording.say({ fa: saved.nameFa, en: saved.nameEn ?? saved.nameFa });
    this.announcer.done(committee === null ? committeesTexts.made : committeesTexts.changed, { name });
    await this.router.navigateByUrl('/committees');
  }

  private seatInWords({ postId, seat, from, to }: TypedSeat): string {
    const name = this.posts().find(({ value }) => value === postId)?.name ?? '…';
    const days = [from, to].flatMap((day) => (day === null ? [] : [this.dates.write(day)]));
    return `${name}: ${this.wording.say(seatTexts[seat])} (${days.join(' – ')})`;
  }
}
