import { Component, computed, inject, signal } from '@angular/core';
import { enrolSecondFactor, removeSecondFactor, showCode, type Enrolment } from '@hampeyman/domain/second-factors';
import { Dates } from '@hampeyman/ui/dates';
import { NumberPipe, TextPipe } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, type EntryField } from '../../entry-form';
import { Entry, ResourceView } from '../../http';
import { Session } from '../../session';
import { AccountClient } from '../account-client';
import { accountTexts as texts } from '../account-texts';

type Step = 'none' | 'password' | 'scan' | 'codes' | 'show' | 'renew' | 'remove';

const password: EntryField = { name: 'password', label: texts.current, kind: 'current-password' };
const code: EntryField = { name: 'code', label: texts.code, hint: texts.codeHint, kind: 'code' };

/** The second factor: setting it up with an authenticator app, showing it in this session, new recovery codes, and giving it up. */
@Component({
  selector: 'app-second-factor-section',
  imports: [EntryForm, NumberPipe, ResourceView, TextPipe],
  templateUrl: './second-factor-section.html',
  styleUrl: '../section.css',
})
export class SecondFactorSection {
  protected readonly texts = texts;
  protected readonly passwordFields = [password];
  protected readonly codeFields = [code];
  protected readonly bothFields = [password, code];
  private readonly client = inject(AccountClient);
  private readonly session = inject(Session);
  private readonly announcer = inject(Announcer);
  private readonly dates = inject(Dates);
  protected readonly factor = this.client.secondFactor();
  protected readonly step = signal<Step>('none');
  protected readonly enrolment = signal<Enrolment | null>(null);
  protected readonly picture = computed(() => `data:image/svg+xml,${encodeURIComponent(this.enrolment()?.picture ?? '')}`);
  protected readonly secret = computed(() => (this.enrolment()?.secret ?? '').match(/.{1,4}/g)?.join(' ') ?? '');
  protected readonly codes = signal<readonly string[]>([]);
  protected readonly proof = new Entry({ password: '' }, enrolSecondFactor, (typed) => typed);
  protected readonly shown = new Entry({ code: '' }, showCode, (typed) => typed);
  protected readonly both = new Entry({ password: '', code: '' }, removeSecondFactor, (typed) => typed);

  protected dayOf(instant: string | null): string {
    return instant === null ? '' : this.dates.write(instant, 'long');
  }

  protected go(step: Step): void {
    for (const entry of [this.proof, this.shown, this.both]) {
      entry.wasTried.set(false);
      entry.submission.forget();
    }
    this.proof.set({ password: '' });
    this.shown.set({ code: '' });
    this.both.set({ password: '', code: '' });
    this.step.set(step);
  }

  protected async enrol(): Promise<void> {
    const begun = await this.proof.send((request) => this.client.enrol(request));
    if (begun === null) return;
    this.enrolment.set(begun);
    this.go('scan');
  }

  protected async confirm(): Promise<void> {
    const made = await this.shown.send((request) => this.client.confirm(request));
    if (made === null) return;
    this.enrolment.set(null);
    await this.showCodes(made.codes);
  }

  protected async renew(): Promise<void> {
    const made = await this.shown.send((request) => this.client.renewCodes(request));
    if (made !== null) await this.showCodes(made.codes);
  }

  protected async pass(): Promise<void> {
    const passed = await this.shown.send((request) => this.client.pass(request).then(() => true));
    if (passed === null) return;
    this.announcer.done(texts.passed);
    this.go('none');
    await this.renewed();
  }

  protected async remove(): Promise<void> {
    const removed = await this.both.send((request) => this.client.remove(request).then(() => true));
    if (removed === null) return;
    this.announcer.done(texts.removed);
    this.go('none');
    await this.renewed();
  }

  /** The codes are gone for good once the person has kept them. */
  protected keep(): void {
    this.codes.set([]);
    this.go('none');
  }

  private async showCodes(codes: readonly string[]): Promise<void> {
    this.codes.set(codes);
    this.go('codes');
    await this.renewed();
  }

  /** What may be approved depends on it, so the session is asked for again as well. */
  private async renewed(): Promise<void> {
    this.factor.reload();
    await this.session.refresh();
  }
}
