import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  codeListNames,
  codeLists,
  entryName,
  entryStanding,
  inOrder,
  isBuiltIn,
  type CodeList,
  type CodeListEntry,
  type EntryStanding,
} from '@hampeyman/domain/code-lists';
import { JalaliPipe, Today } from '@hampeyman/ui/dates';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { Icon } from '@hampeyman/ui/icon';
import { NumberPipe, TextPipe, Wording } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { StateChip, type Tone } from '@hampeyman/ui/state-chip';
import { Announcer } from '@hampeyman/ui/toasts';
import { RefusalPanel, ResourceView, Submission, type MayHaveUnsaved } from '../../http';
import { Can } from '../../session';
import { CodeListEntryForm } from '../code-list-entry-form/code-list-entry-form';
import { CodeListsClient } from '../code-lists-client';
import { codeListsTexts, standingTexts } from '../code-lists-texts';
import { CodeNames } from '../code-names';
import { RetirementForm } from '../retirement-form/retirement-form';

/** What stands in a form: an entry to add or change, or one to retire. */
type Draft = { readonly act: 'save'; readonly entry: CodeListEntry | null } | { readonly act: 'retire'; readonly entry: CodeListEntry };

const tones: Readonly<Record<EntryStanding, Tone>> = { NOT_YET: 'todo', IN_FORCE: 'ok', RETIRED: 'off' };

/** The lists of codes beside the entries of one; an administrator adds, renames, orders and retires. */
@Component({
  selector: 'app-code-lists-page',
  imports: [
    Can,
    CodeListEntryForm,
    EmptyState,
    Icon,
    JalaliPipe,
    NumberPipe,
    PageHeader,
    RefusalPanel,
    ResourceView,
    RetirementForm,
    RouterLink,
    StateChip,
    TextPipe,
  ],
  templateUrl: './code-lists-page.html',
  styleUrl: './code-lists-page.css',
})
export class CodeListsPage implements MayHaveUnsaved {
  /** The list that is shown, from the address. */
  readonly list = input<string | undefined>();

  protected readonly texts = codeListsTexts;
  protected readonly names = codeListNames;
  protected readonly standings = standingTexts;
  protected readonly tones = tones;
  protected readonly isBuiltIn = isBuiltIn;
  private readonly client = inject(CodeListsClient);
  private readonly codeNames = inject(CodeNames);
  private readonly announcer = inject(Announcer);
  private readonly wording = inject(Wording);
  private readonly today = inject(Today).date;
  protected readonly resource = this.client.all();
  private readonly entries = computed(() => (this.resource.hasValue() ? this.resource.value().items : []));
  protected readonly shownList = computed<CodeList>(() => codeLists.find((one) => one === this.list()) ?? codeLists[0]);
  protected readonly lists = computed(() =>
    codeLists.map((list) => ({
      list,
      inForce: this.entries().filter((entry) => entry.list === list && this.standingOf(entry) === 'IN_FORCE').length,
    })),
  );
  protected readonly rows = computed(() =>
    this.entries()
      .filter((entry) => entry.list === this.shownList())
      .toSorted(inOrder)
      .map((entry) => ({ entry, name: this.wording.say(entryName(entry)), standing: this.standingOf(entry) })),
  );
  protected readonly acting = new Submission();
  /** What stands in the form above the list, null while there is none. */
  protected readonly draft = linkedSignal<CodeList, Draft | null>({ source: this.shownList, computation: () => null });
  private readonly entryForm = viewChild(CodeListEntryForm);
  private readonly retirementForm = viewChild(RetirementForm);

  hasUnsaved(): boolean {
    return (this.entryForm()?.hasUnsaved() ?? false) || (this.retirementForm()?.hasUnsaved() ?? false);
  }

  protected async move(entry: CodeListEntry, position: number): Promise<void> {
    const done = await this.acting.run(() => this.client.change(entry, { position }));
    if (done !== null) this.announcer.done(codeListsTexts.changed, { name: this.wording.say(entryName(done)) });
    this.reload();
  }

  protected async reinstate(entry: CodeListEntry): Promise<void> {
    const done = await this.acting.run((key) => this.client.reinstate(entry, key));
    if (done !== null) this.announcer.done(codeListsTexts.reinstated, { name: this.wording.say(entryName(done)) });
    this.reload();
  }

  protected saved(): void {
    this.draft.set(null);
    this.reload();
  }

  /** The words changed on every other page as well. */
  private reload(): void {
    this.resource.reload();
    this.codeNames.refresh();
  }

  private standingOf(entry: CodeListEntry): EntryStanding {
    return entryStanding(entry, this.today());
  }
}
