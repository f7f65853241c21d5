import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  importColumns,
  importLimits,
  importSheetNames,
  importSheets,
  type ImportError,
  type ImportReport,
  type ImportRow,
} from '@hampeyman/domain/people';
import type { Texts } from '@hampeyman/domain/texts';
import { Icon } from '@hampeyman/ui/icon';
import { NumberPipe, TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Sheet } from '@hampeyman/ui/sheet';
import { Refusal, RefusalPanel, RefusalWords, Submission } from '../../http';
import { ImportsClient } from '../imports-client';
import { importTexts, outcomeTexts } from '../import-texts';

/** People and posts out of a workbook: tried first, with every fault told, then imported whole. The chosen file stays until another one is. */
@Component({
  selector: 'app-import-page',
  imports: [Icon, NumberPipe, PageHeader, RefusalPanel, RouterLink, Sheet, TextPipe],
  templateUrl: './import-page.html',
  styleUrl: './import-page.css',
})
export class ImportPage {
  protected readonly texts = importTexts;
  protected readonly outcomes = outcomeTexts;
  protected readonly sheetNames = importSheetNames;
  protected readonly guide = importSheets.map((sheet) => ({
    name: importSheetNames[sheet],
    columns: Object.entries(importColumns[sheet]).map(([id, column]) => ({ id, ...column })),
  }));
  private readonly client = inject(ImportsClient);
  private readonly words = inject(RefusalWords);
  protected readonly fetching = new Submission();
  protected readonly checking = new Submission();
  protected readonly importing = new Submission();
  protected readonly file = signal<File | null>(null);
  protected readonly report = signal<ImportReport | null>(null);
  protected readonly isOver = signal(false);
  /** What this page has against a file before it is sent. */
  private readonly refusedHere = signal<Refusal | null>(null);
  protected readonly refusal = computed(() => this.refusedHere() ?? this.checking.refusal() ?? this.importing.refusal());
  protected readonly isBusy = computed(() => this.checking.isRunning() || this.importing.isRunning());
  protected readonly counts = computed(() => {
    const report = this.report();
    if (report === null) return [];
    const { people, posts, holdings } = report;
    return [
      { name: importTexts.people, ...people },
      { name: importTexts.posts, ...posts },
      { name: importTexts.holdings, ...holdings },
    ];
  });
  /** Rows that change something. */
  protected readonly news = computed(
    () => this.report()?.rows.filter(({ outcome, holding }) => outcome !== 'unchanged' || holding === 'added').length ?? 0,
  );

  protected columnOf({ sheet, column }: ImportError): Texts {
    return (column === null ? undefined : importColumns[sheet][column]?.name) ?? importTexts.wholeRow;
  }

  protected reasonOf({ code, params, column }: ImportError): string {
    return this.words.field({ path: column ?? '', code, params });
  }

  protected addressOf({ id, organisationId }: ImportRow): string[] {
    return organisationId === null ? ['/people', id ?? '', 'change'] : ['/organisations', organisationId, 'posts', id ?? ''];
  }

  protected async download(): Promise<void> {
    const template = await this.fetching.run(() => this.client.template());
    if (template === null) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(template);
    link.download = 'people-and-posts.xlsx';
    link.click();
    URL.revokeObjectURL(link.href);
  }

  protected chosen(input: HTMLInputElement): void {
    const file = input.files?.[0];
    // the same name again is another file: it was corrected meanwhile
    input.value = '';
    void this.take(file);
  }

  protected dropped(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    if (!this.isBusy()) void this.take(event.dataTransfer?.files[0]);
  }

  protected over(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }

  protected async check(): Promise<void> {
    const file = this.file();
    if (file === null || this.isBusy()) return;
    this.importing.forget();
    this.report.set(await this.checking.run(() => this.client.check(file)));
  }

  protected async import(): Promise<void> {
    const file = this.file();
    if (file === null || this.isBusy()) return;
    const report = await this.importing.run(() => this.client.import(file));
    if (report !== null) this.report.set(report);
    // somebody changed people or posts since the check: what stands against it now is told as at first
    else if (this.importing.refusal()?.code === 'people.import-faulty') await this.check();
  }

  protected startAgain(): void {
    this.file.set(null);
    this.forget();
  }

  /** Reads the file at once: what is chosen stays as it was, whatever its owner goes on to do with it. */
  private async take(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    this.forget();
    this.file.set(file);
    const code = file.size > importLimits.bytes ? 'request.too-large' : /\.xlsx$/i.test(file.name) ? null : 'people.import-unreadable';
    if (code !== null) {
      this.refusedHere.set(new Refusal(code));
      return;
    }
    this.file.set(new File([await file.arrayBuffer()], file.name, { type: file.type }));
    await this.check();
  }

  private forget(): void {
    this.report.set(null);
    this.refusedHere.set(null);
    this.checking.forget();
    this.importing.forget();
  }
}
