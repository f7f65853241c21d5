import { Component, Injector, computed, inject, input, runInInjectionContext, type OnInit } from '@angular/core';
import { Router } from '@angular/router';
import { changeObjective } from '@hampeyman/domain/memoranda';
import { Dialogs } from '@hampeyman/ui/dialogs';
import { Icon } from '@hampeyman/ui/icon';
import { Locale, TextPipe } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent } from '../../entry-form';
import { ChangesList, Entry, RefusalPanel, Revision, Submission } from '../../http';
import { MemorandaClient } from '../memoranda-client';
import { ObjectiveFields } from '../objective-fields';
import { partFormTexts as texts } from './part-form-texts';
import { part, partFields, requestOf, typedOf, type Part, type PartKind, type TypedPart } from './part-kind';

/** Changes the words of a part, and of an objective its field and clause; or removes the part while nothing is linked to it. */
@Component({
  selector: 'app-part-change-form',
  imports: [ChangesList, EntryForm, Icon, RefusalPanel, TextPipe],
  template: `<app-entry-form
      class="sheet"
      [entry]="entry"
      [revision]="revision"
      [fields]="fields()"
      [act]="texts.save"
      (sent)="save()"
      (cancelled)="back()"
    />
    <ng-content />
    <app-refusal [refusal]="removal.refusal()">
      <app-changes-list [changes]="revision.changes()" [fields]="fields()" [typed]="entry.typed()" (taken)="revision.take($event)" />
    </app-refusal>
    <p>
      <button type="button" class="btn quiet" [disabled]="removal.isRunning()" (click)="remove()">
        <ui-icon name="trash" />{{ texts.remove | text: { code: part().code } }}
      </button>
    </p>`,
  styles: ':host { display: grid; gap: var(--g3); }',
})
export class PartChangeForm implements OnInit {
  readonly kind = input.required<PartKind>();
  readonly part = input.required<Part>();

  protected readonly texts = texts;
  private readonly client = inject(MemorandaClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly dialogs = inject(Dialogs);
  private readonly locale = inject(Locale);
  private readonly objectiveFields = inject(ObjectiveFields);
  private readonly injector = inject(Injector);
  private readonly articles = this.client.articles(() => (this.kind() === 'objectives' ? this.part().memorandumId : undefined));
  protected readonly removal = new Submission();
  protected entry!: Entry<TypedPart, typeof changeObjective>;
  protected revision!: Revision<Part, TypedPart>;
  private unsent!: Unsent<TypedPart>;
  protected readonly fields = computed(() =>
    partFields(
      this.kind(),
      { articles: this.articles.hasValue() ? this.articles.value().items : [], fields: this.objectiveFields.choices() },
      this.locale.language(),
    ),
  );

  ngOnInit(): void {
    const kind = this.kind();
    runInInjectionContext(this.injector, () => {
      // an objective may change in everything the others may change in, and more
      this.entry = new Entry<TypedPart, typeof changeObjective>(typedOf(this.part()), changeObjective, (typed) => requestOf(kind, typed));
      this.revision = new Revision<Part, TypedPart>(part, typedOf, this.entry.typed);
      this.unsent = new Unsent(this.entry.typed);
    });
  }

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async save(): Promise<void> {
    const saved = await this.entry.sendUpon(this.revision, this.part(), (upon, request) =>
      this.client.changePart(this.kind(), upon, request),
    );
    if (saved === null) return;
    this.unsent.arrived();
    this.announcer.done(texts.saved, { code: saved.code });
    this.back();
  }

  protected async remove(): Promise<void> {
    const known = this.part();
    const params = { code: known.code, title: known.titleFa };
    const question = { heading: texts.removeHeading, body: texts.removeBody, act: texts.removeAct, params, isDangerous: true };
    if (!(await this.dialogs.confirm(question))) return;
    const isRemoved = await this.removal.run(async () => {
      await this.client.removePart(this.kind(), this.revision.upon(known));
      return true;
    });
    if (isRemoved === null) {
      this.revision.meet(known, this.removal.refusal());
      return;
    }
    this.unsent.arrived();
    this.announcer.done(texts.removed, { code: known.code });
    this.back();
  }

  protected back(): void {
    void this.router.navigate(['/memoranda', this.part().memorandumId]);
  }
}
