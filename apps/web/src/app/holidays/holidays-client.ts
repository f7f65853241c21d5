import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { addDays, type PlainDate } from '@hampeyman/domain/calendar';
import { announcedHoliday, type AnnouncedHolidayRecord, type AnnounceHoliday, type ChangeHoliday } from '@hampeyman/domain/holidays';
import { listOf, type List } from '@hampeyman/domain/records';
import { firstValueFrom, map } from 'rxjs';
import { asked, ifVersion, onceOnly } from '../http';

// Wide enough for a working day to be found on the other side of the longest run of holidays.
const before = 40;
const after = 400;

/** Announced holidays as the API knows them; every failure is a `Refusal`. */
@Service()
export class HolidaysClient {
  private readonly http = inject(HttpClient);

  /** Those announced from a day to a day, at most a hundred: a year has some thirty. */
  between(span: () => { readonly from: PlainDate; readonly to: PlainDate }): HttpResourceRef<List<AnnouncedHolidayRecord> | undefined> {
    return httpResource(() => ({ url: '/api/holidays', params: asked({ ...span(), limit: 100 }) }), {
      parse: (answer) => listOf(announcedHoliday).parse(answer),
    });
  }

  /** Those that matter to whoever looks for a working day near `date`. */
  near(date: () => PlainDate): HttpResourceRef<List<AnnouncedHolidayRecord> | undefined> {
    return this.between(() => ({ from: addDays(date(), -before), to: addDays(date(), after) }));
  }

  async announce(request: AnnounceHoliday, key: string): Promise<AnnouncedHolidayRecord> {
    const answer = this.http.post('/api/holidays', request, { headers: onceOnly(key) });
    return firstValueFrom(answer.pipe(map((body) => announcedHoliday.parse(body))));
  }

  async change(seen: AnnouncedHolidayRecord, request: ChangeHoliday): Promise<AnnouncedHolidayRecord> {
    const answer = this.http.patch(`/api/holidays/${seen.id}`, request, { headers: ifVersion(seen.version) });
    return firstValueFrom(answer.pipe(map((body) => announcedHoliday.parse(body))));
  }

  async withdraw(seen: AnnouncedHolidayRecord): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/holidays/${seen.id}`, { headers: ifVersion(seen.version) }));
  }
}
