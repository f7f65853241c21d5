import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { tehranTime } from '@hampeyman/domain/calendar';
import type { MeetingDetail } from '@hampeyman/domain/meetings';
import { frozenMinutes, type FrozenMinutes } from '@hampeyman/domain/minutes';
import type { PostRef } from '@hampeyman/domain/records';
import type { Bilingual } from '@hampeyman/domain/texts';
import { canonicalJson } from '../activity/canonical-json';
import { MinutesRepository } from './minutes.repository';

/** SHA-256 of a value as canonical JSON (RFC 8785), in hexadecimal: the same for the value that comes back from the database. */
export function contentHashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** Gathers the content of minutes: everything the print needs, as it stands now. Freezing is to keep what this returns. */
@Injectable()
export class MinutesContent {
  constructor(private readonly minutes: MinutesRepository) {}

  async of(actor: Actor, meeting: MeetingDetail): Promise<FrozenMinutes> {
    const heading = await this.minutes.heading(actor, meeting.id);
    const attendances = await this.minutes.roll(actor, meeting.id);
    return frozenMinutes.parse({
      schema: 1,
      numberCode: meeting.numberCode,
      code: meeting.code,
      letterNumber: meeting.minutes?.letterNumber ?? null,
      committee: { ...titled(meeting.committee), code: meeting.committee.code, provinceCode: meeting.provinceCode },
      ...heading,
      sequenceNo: meeting.sequenceNo,
      kind: meeting.kind,
      heldOn: meeting.heldOn,
      startsAt: tehranTime(meeting.startsAt),
      endsAt: tehranTime(meeting.endsAt),
      closedAt: meeting.closedAt,
      place: { fa: meeting.placeFa, en: meeting.placeEn },
      classification: meeting.classification,
      invitation: { number: meeting.invitationNumber, sentOn: meeting.invitationSentOn },
      quorum: { isMet: meeting.quorum.isMet, present: meeting.quorum.present, members: meeting.quorum.members },
      agenda: meeting.agenda.map(({ position, titleFa, titleEn, presenter, minutes, discussionFa, gistEn }) => ({
        position,
        title: { fa: titleFa, en: titleEn },
        presenter: presenter === null ? null : titled(presenter),
        minutes,
        discussionFa,
        gistEn,
      })),
      attendances,
      previousDecisions: meeting.previousDecisions.map((one) => ({
        number: one.number,
        code: one.code,
        subject: { fa: one.subjectFa, en: one.subjectEn },
        executor: { fa: one.executorFa, en: one.executorEn },
        dueOn: one.dueOn,
        state: one.state,
        progressPercent: one.progressPercent,
        daysLate: one.daysLate,
      })),
      decisions: meeting.decisions.map((one) => ({
        number: one.number,
        code: one.code,
        text: { fa: one.textFa, en: one.textEn },
        executor: bodyOf(one.executorPost),
        cooperators: distinct(one.cooperatingPosts.map(bodyOf)),
        dueOn: one.dueOn,
        isContinuing: one.isContinuing,
        taskCode: one.task?.code ?? null,
      })),
      nextMeeting: { fa: meeting.nextMeetingFa, en: meeting.nextMeetingEn, on: meeting.nextMeetingOn },
      isSample: meeting.isSample,
    });
  }
}

function titled({ titleFa, titleEn }: { readonly titleFa: string; readonly titleEn: string | null }): Bilingual {
  return { fa: titleFa, en: titleEn };
}

function bodyOf({ organisationFa, organisationEn }: PostRef): Bilingual {
  return { fa: organisationFa, en: organisationEn };
}

function distinct(bodies: readonly Bilingual[]): Bilingual[] {
  return [...new Map(bodies.map((body) => [body.fa, body])).values()];
}
