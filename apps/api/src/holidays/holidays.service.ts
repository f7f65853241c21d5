import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  requireNearMoon,
  type AnnouncedHolidayRecord,
  type AnnounceHoliday,
  type ChangeHoliday,
  type ListHolidays,
} from '@hampeyman/domain/holidays';
import { requireVersion, StaleError } from '@hampeyman/domain/problems';
import type { List } from '@hampeyman/domain/records';
import { authorize } from '../access/authorize';
import { Activity, type ActivitySubject } from '../activity/activity';
import { differences } from '../activity/differences';
import { Transaction } from '../database/transaction';
import { HolidaysRepository } from './holidays.repository';

function subjectOf({ id }: AnnouncedHolidayRecord): ActivitySubject {
  return { type: 'Holiday', id, code: null, memorandumId: null, side: null, provinceCode: null };
}

/** Holidays that nobody can compute: those of the moon as they were seen, and those announced for one day. */
@Injectable()
export class HolidaysService {
  constructor(
    private readonly transaction: Transaction,
    private readonly holidays: HolidaysRepository,
    private readonly activity: Activity,
  ) {}

  list(actor: Actor, query: ListHolidays): Promise<List<AnnouncedHolidayRecord>> {
    return this.holidays.list(actor, query);
  }

  /**
   * Announces a holiday; one of the moon is certain from then on. Throws `access.denied`, `holidays.lunar-day-unknown`, `holidays.too-far`,
   * `holidays.already-announced`.
   */
  announce(actor: Actor, request: AnnounceHoliday): Promise<AnnouncedHolidayRecord> {
    return this.transaction.run(actor, async () => {
      authorize(actor, 'announce', 'Holiday');
      requireNearMoon(request);
      const holiday: AnnouncedHolidayRecord = { id: randomUUID(), ...request, version: 1 };
      await this.holidays.insert(actor, holiday);
      await this.activity.record(actor, 'holidays.announced', subjectOf(holiday), { date: request.date, lunarKey: request.lunarKey });
      return holiday;
    });
  }

  /** Moves or renames a holiday. Throws `holidays.not-found`, `access.denied`, `request.stale`, `holidays.too-far`. */
  change(actor: Actor, id: string, change: ChangeHoliday, version: number): Promise<AnnouncedHolidayRecord> {
    return this.transaction.run(actor, async () => {
      const before = await this.permitted(actor, id, version);
      const changed = { ...before, ...change };
      requireNearMoon(changed);
      if (!(await this.holidays.update(actor, changed))) throw new StaleError(await this.holidays.find(actor, id));
      await this.activity.record(actor, 'holidays.changed', subjectOf(before), differences(before, change));
      return { ...changed, version: version + 1 };
    });
  }

  /** Takes a holiday back; one of the moon is expected again where it is reckoned. Throws `holidays.not-found`, `access.denied`, `request.stale`. */
  withdraw(actor: Actor, id: string, version: number): Promise<void> {
    return this.transaction.run(actor, async () => {
      const holiday = await this.permitted(actor, id, version);
      if (!(await this.holidays.delete(actor, holiday))) throw new StaleError(await this.holidays.find(actor, id));
      await this.activity.record(actor, 'holidays.withdrawn', subjectOf(holiday), { date: holiday.date, lunarKey: holiday.lunarKey });
    });
  }

  private async permitted(actor: Actor, id: string, version: number): Promise<AnnouncedHolidayRecord> {
    const holiday = await this.holidays.find(actor, id);
    authorize(actor, 'announce', 'Holiday', holiday);
    requireVersion(holiday, version);
    return holiday;
  }
}
