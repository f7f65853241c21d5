import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { tehranDate, type PlainDate } from '@hampeyman/domain/calendar';
import type { MeetingDetail } from '@hampeyman/domain/meetings';
import type { Language } from '@hampeyman/domain/texts';
import { Activity } from '../activity/activity';
import { Clock } from '../clock/clock';
import { CONFIG, type Config } from '../config';
import { Transaction } from '../database/transaction';
import { subjectOf } from '../meetings/meeting-activity';
import { MeetingsService } from '../meetings/meetings.service';
import { composeMeetingPack } from '../printing/compose-meeting-pack';
import { composeMinutes, type MinutesPrint } from '../printing/compose-minutes';
import { PdfRenderer } from '../printing/pdf-renderer';
import { MinutesContent } from './minutes-content';
import { MinutesRepository } from './minutes.repository';
import { PackFiguresRepository } from './pack-figures.repository';

/** Prints of a meeting: its pack before it is held, its draft with a watermark, and its final minutes from what was frozen. */
@Injectable()
export class MinutesPrinter {
  constructor(
    private readonly transaction: Transaction,
    private readonly activity: Activity,
    private readonly meetings: MeetingsService,
    private readonly minutes: MinutesRepository,
    private readonly content: MinutesContent,
    private readonly figures: PackFiguresRepository,
    private readonly renderer: PdfRenderer,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The PDF of a meeting in `language`. Throws `meetings.not-found`, `printing.…`. */
  async print(actor: Actor, id: string, language: Language): Promise<Uint8Array> {
    const meeting = await this.meetings.find(actor, id);
    if (meeting.minutes === null) return this.pack(actor, meeting, language);
    const frozen = await this.minutes.frozen(actor, id);
    const printedBy = frozen === null ? await this.minutes.nameOf(actor) : frozen.finalisedBy;
    const { pdf } = await this.renderer.render(
      'minutes',
      composeMinutes(frozen?.content ?? (await this.content.of(actor, meeting)), language, {
        ...surroundings(meeting),
        contentHash: frozen?.contentHash ?? null,
        verification:
          frozen === null ? null : { code: frozen.verificationCode, address: `${this.config.origin}/verify/${frozen.verificationCode}` },
        // who finalised and when, not who prints: the same content gives the same bytes to everybody
        printedAt: frozen?.finalisedAt ?? this.clock.now(),
        printedBy,
      }),
    );
    await this.record(actor, meeting, 'minutes.printed');
    return pdf;
  }

  private async pack(actor: Actor, meeting: MeetingDetail, language: Language): Promise<Uint8Array> {
    const { letterhead, memorandum } = await this.minutes.heading(actor, meeting.id);
    const printedAt = this.clock.now();
    const { pdf } = await this.renderer.render(
      'meeting-pack',
      composeMeetingPack(meeting, language, {
        letterhead,
        memorandum,
        figures: await this.figures.of(actor, meeting.memorandumId, meeting.provinceCode),
        printedOn: tehranDate(printedAt),
        printedAt,
        printedBy: await this.minutes.nameOf(actor),
      }),
    );
    await this.record(actor, meeting, 'minutes.pack-printed');
    return pdf;
  }

  private async record(actor: Actor, meeting: MeetingDetail, action: string): Promise<void> {
    const state = meeting.minutes?.state ?? null;
    await this.transaction.run(actor, () => this.activity.record(actor, action, subjectOf(meeting), { state }));
  }
}

function surroundings({ minutes }: MeetingDetail): Pick<MinutesPrint, 'state' | 'addenda' | 'annexes'> {
  return {
    state: minutes?.state ?? 'DRAFT',
    addenda: (minutes?.addenda ?? []).map(({ number, addedAt, textFa, textEn }) => ({
      number,
      on: tehranDate(addedAt) satisfies PlainDate,
      text: { fa: textFa, en: textEn },
    })),
    annexes: [],
  };
}
