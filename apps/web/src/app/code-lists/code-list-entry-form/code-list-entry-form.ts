import { Component, Injector, computed, inject, input, output, runInInjectionContext, type OnInit } from '@angular/core';
import {
  addCodeListEntry,
  changeCodeListEntry,
  codeListEntry,
  entryName,
  isBuiltIn,
  type AddCodeListEntry,
  type ChangeCodeListEntry,
  type CodeList,
  type CodeListEntry,
} from '@hampeyman/domain/code-lists';
import { Wording } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent, type EntryField } from '../../entry-form';
import { Entry, Revision } from '../../http';
import { CodeListsClient } from '../code-lists-client';
import { codeListsTexts as texts } from '../code-lists-texts';

type Typed = Readonly<Record<'code' | 'nameFa' | 'nameEn', string> & { validFrom: string | null }>;

/** Adds an entry to a list, or renames one; that of a built-in list is valid for ever. */
@Component({
  selector: 'app-code-list-entry-form',
  imports: [EntryForm],
  template: `<h2>{{ heading() }}</h2>
    <app-entry-form
      [entry]="entry"
      [revision]="revision"
      [fields]="fields()"
      [act]="entryToChange() === null ? texts.add : texts.save"
      (sent)="save()"
      (cancelled)="left.emit()"
    />`,
  styleUrl: '../form-sheet.css',
  host: { class: 'sheet' },
})
export class CodeListEntryForm implements OnInit {
  readonly list = input.required<CodeList>();
  /** What changes; null for a new one. */
  readonly entryToChange = input.required<CodeListEntry | null>();
  readonly saved = output();
  readonly left = output();

  protected readonly texts = texts;
  private readonly wording = inject(Wording);
  private readonly client = inject(CodeListsClient);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  protected entry!: Entry<Typed, typeof addCodeListEntry | typeof changeCodeListEntry>;
  protected revision!: Revision<CodeListEntry, Typed>;
  private unsent!: Unsent<Typed>;
  protected readonly heading = computed(() => {
    const known = this.entryToChange();
    return known === null ? this.wording.say(texts.add) : this.wording.say(texts.changeOf, { name: this.wording.say(entryName(known)) });
  });
  protected readonly fields = computed<readonly EntryField[]>(() => [
    ...(this.entryToChange() === null ? [{ name: 'code', label: texts.code, hint: texts.codeHint, kind: 'latin' as const }] : []),
    { name: 'nameFa', label: texts.nameFa, kind: 'line' },
    { name: 'nameEn', label: texts.nameEn, kind: 'latin' },
    ...(isBuiltIn(this.list())
      ? []
      : [{ name: 'validFrom', label: texts.validFrom, hint: texts.validFromHint, kind: 'date' as const, isOptional: true }]),
  ]);

  ngOnInit(): void {
    const known = this.entryToChange();
    const list = this.list();
    runInInjectionContext(this.injector, () => {
      this.entry = new Entry<Typed, typeof addCodeListEntry | typeof changeCodeListEntry>(
        known === null ? { code: '', nameFa: '', nameEn: '', validFrom: null } : typedOf(known),
        known === null ? addCodeListEntry : changeCodeListEntry,
        ({ code, ...typed }) => (known === null ? { list, code, ...typed } : typed),
      );
      this.revision = new Revision(codeListEntry, typedOf, this.entry.typed);
      this.unsent = new Unsent(this.entry.typed);
    });
  }

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async save(): Promise<void> {
    const known = this.entryToChange();
    const done =
      known === null
        ? await this.entry.send((request, key) => this.client.add(request as AddCodeListEntry, key))
        : await this.entry.sendUpon(this.revision, known, (upon, request) => this.client.change(upon, request as ChangeCodeListEntry));
    if (done === null) return;
    this.unsent.arrived();
    this.announcer.done(known === null ? texts.added : texts.changed, { name: this.wording.say(entryName(done)) });
    this.saved.emit();
  }
}

function typedOf({ code, nameFa, nameEn, validFrom }: CodeListEntry): Typed {
  return { code, nameFa, nameEn, validFrom };
}
