import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { type ExportActivity } from '@hampeyman/domain/activity';
import { activityRow, activityHeadings } from '@hampeyman/domain/activity-words';
import { Transaction } from '../database/transaction';
import { Activity } from './activity';
import { ActivityRepository } from './activity.repository';
import { byteOrderMark, csvLine } from './csv';

/** How many entries are in memory at once. */
const batch = 500;

const record = { type: 'Activity', id: null, code: null, memorandumId: null, side: null, provinceCode: null };

/** The record of activity as a table for spreadsheets, page by page so that its length does not matter. */
@Injectable()
export class ActivityExport {
  constructor(
    private readonly transaction: Transaction,
    private readonly entries: ActivityRepository,
    private readonly activity: Activity,
  ) {}

  /** What `actor` may see of what is asked for; that they took it is on record before the first byte leaves. */
  async export(actor: Actor, { language, ...filters }: ExportActivity): Promise<Readable> {
    await this.transaction.run(actor, () => this.activity.record(actor, 'activity.exported', record, { ...filters, language }));
    return Readable.from(this.lines(actor, { language, ...filters }));
  }

  private async *lines(actor: Actor, { language, ...filters }: ExportActivity): AsyncGenerator<string> {
    yield byteOrderMark + csvLine(activityHeadings(language));
    let cursor: string | undefined;
    do {
      const { items, named, next } = await this.entries.list(actor, filters, batch, cursor);
      const references = named.filter(({ isVisible }) => isVisible);
      const calendar = language === 'fa' ? 'jalali' : 'gregorian';
      yield items.map((entry) => csvLine(activityRow(entry, { language, calendar, references }))).join('');
      cursor = next ?? undefined;
    } while (cursor !== undefined);
  }
}
