import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import {
  agendaProposal,
  finalisationPreview,
  meeting,
  meetingDetail,
  type AgendaProposal,
  type CancelMeeting,
  type ChangeMeeting,
  type FinalisationPreview,
  type InviteToMeeting,
  type Meeting,
  type MeetingDetail,
  type PlanMeeting,
  type TakeRoll,
  type WriteMinutes,
} from '@hampeyman/domain/meetings';
import type { AddAddendum, DistributeMinutes, FinaliseMinutes, SignMinutes } from '@hampeyman/domain/minutes';
import { listOf, type List } from '@hampeyman/domain/records';
import type { Language } from '@hampeyman/domain/texts';
import { firstValueFrom, map } from 'rxjs';
import { asked, ifVersion, onceOnly, type Query } from '../http';

/** The meeting a change is about: which, and in which version it was seen. */
export type SeenMeeting = Pick<Meeting, 'id' | 'version'>;

const page = listOf(meeting);

/** Meetings and their minutes as the API knows them. Every change answers with the whole meeting; every failure is a `Refusal`. */
@Service()
export class MeetingsClient {
  private readonly http = inject(HttpClient);

  /** The first page of what `query` asks; nothing is asked while it gives undefined. */
  list(query: () => Query | undefined): HttpResourceRef<List<Meeting> | undefined> {
    return httpResource(
      () => {
        const question = query();
        return question === undefined ? undefined : { url: '/api/meetings', params: asked(question) };
      },
      { parse: (answer) => page.parse(answer) },
    );
  }

  /** The page of the same question that begins at `cursor`. */
  next(query: Query, cursor: string): Promise<List<Meeting>> {
    return firstValueFrom(
      this.http.get('/api/meetings', { params: asked({ ...query, cursor }) }).pipe(map((answer) => page.parse(answer))),
    );
  }

  find(id: () => string | undefined): HttpResourceRef<MeetingDetail | undefined> {
    return httpResource(
      () => {
        const wanted = id();
        return wanted === undefined ? undefined : `/api/meetings/${wanted}`;
      },
      { parse: (answer) => meetingDetail.parse(answer) },
    );
  }

  /** The meeting as it stands now, asked once. */
  read(id: string): Promise<MeetingDetail> {
    return this.send(this.http.get(`/api/meetings/${id}`));
  }

  plan(request: PlanMeeting, key: string): Promise<MeetingDetail> {
    return this.send(this.http.post('/api/meetings', request, { headers: onceOnly(key) }));
  }

  change(seen: SeenMeeting, request: ChangeMeeting): Promise<MeetingDetail> {
    return this.send(this.http.patch(`/api/meetings/${seen.id}`, request, { headers: ifVersion(seen.version) }));
  }

  proposeAgenda(id: string): Promise<AgendaProposal> {
    return firstValueFrom(this.http.get(`/api/meetings/${id}/agenda-proposal`).pipe(map((answer) => agendaProposal.parse(answer))));
  }

  invite(seen: SeenMeeting, request: InviteToMeeting): Promise<MeetingDetail> {
    return this.act(seen, 'invitation', request);
  }

  cancel(seen: SeenMeeting, request: CancelMeeting): Promise<MeetingDetail> {
    return this.act(seen, 'cancellation', request);
  }

  takeRoll(seen: SeenMeeting, request: TakeRoll): Promise<MeetingDetail> {
    return this.act(seen, 'roll', request);
  }

  write(seen: SeenMeeting, request: WriteMinutes): Promise<MeetingDetail> {
    return this.send(this.http.patch(`/api/meetings/${seen.id}/minutes`, request, { headers: ifVersion(seen.version) }));
  }

  circulate(seen: SeenMeeting): Promise<MeetingDetail> {
    return this.act(seen, 'circulation', {});
  }

  withdraw(seen: SeenMeeting): Promise<MeetingDetail> {
    return this.send(this.http.delete(`/api/meetings/${seen.id}/circulation`, { headers: ifVersion(seen.version) }));
  }

  /** What finalising would do to tasks; asked once. */
  preview(id: string): Promise<FinalisationPreview> {
    return firstValueFrom(this.http.get(`/api/meetings/${id}/preview`).pipe(map((answer) => finalisationPreview.parse(answer))));
  }

  finalise(seen: SeenMeeting, request: FinaliseMinutes): Promise<MeetingDetail> {
    return this.act(seen, 'finalisation', request);
  }

  sign(seen: SeenMeeting, request: SignMinutes): Promise<MeetingDetail> {
    return this.act(seen, 'signature', request);
  }

  distribute(seen: SeenMeeting, request: DistributeMinutes): Promise<MeetingDetail> {
    return this.act(seen, 'distribution', request);
  }

  addAddendum(seen: SeenMeeting, request: AddAddendum): Promise<MeetingDetail> {
    return this.act(seen, 'addenda', request);
  }

  /** The pack before the meeting, the draft, or the frozen minutes, as PDF. */
  print(id: string, lang: Language): Promise<Blob> {
    return firstValueFrom(this.http.get(`/api/meetings/${id}/minutes.pdf`, { params: { lang }, responseType: 'blob' }));
  }

  /** A change of state; the version it names keeps it from being done twice. */
  private act(seen: SeenMeeting, noun: string, request: object): Promise<MeetingDetail> {
    return this.send(this.http.post(`/api/meetings/${seen.id}/${noun}`, request, { headers: ifVersion(seen.version) }));
  }

  private send(answer: ReturnType<HttpClient['get']>): Promise<MeetingDetail> {
    return firstValueFrom(answer.pipe(map((body) => meetingDetail.parse(body))));
  }
}
