import { plainDate } from '@hampeyman/domain/calendar';
import { birjandMinutes } from './birjand-minutes.fixture';
import { composeMeetingPack, type MeetingPackPrint, type PackMeeting } from './compose-meeting-pack';
import { meetingPackDocument } from './meeting-pack-document';
import { PdfRenderer } from './pdf-renderer';

const id = (n: number): string => `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const ref = (n: number, code: string, titleFa: string): { id: string; code: string; titleFa: string; titleEn: null } => ({
  id: id(n),
  code,
  titleFa,
  titleEn: null,
});

/** The fifth meeting of South Khorasan's working group, planned: those invited to the fourth, its decisions still open. */
const planned: PackMeeting = {
  numberCode: 'PSK-1405-05',
  sequenceNo: 5,
  committee: ref(3, 'PSK', birjandMinutes.committee.fa),
  kind: 'ORDINARY',
  startsAt: '2026-12-27T05:30:00Z',
  endsAt: '2026-12-27T07:30:00Z',
  placeFa: 'بیرجند، جهاد دانشگاهی استان',
  placeEn: null,
  isSample: true,
  invitationNumber: '۱۴۰۵/د/۵۸',
  invitationSentOn: plainDate.parse('2026-12-20'),
  classification: 'NORMAL',
  agenda: birjandMinutes.agenda.map((item) => ({
    titleFa: item.title.fa,
    titleEn: item.title.en,
    presenter: null,
    minutes: item.minutes,
    links: [{ code: 'T-09' }, { code: 'PSK-1405-04/01' }],
  })),
  attendances: birjandMinutes.attendances.map((one, index) => ({
    id: id(20 + index),
    displayOrder: index + 1,
    side: one.side,
    seat: one.seat,
    state: 'EXPECTED',
    post: {
      ...ref(40 + index, `POST-${String(index)}`, one.post.fa),
      side: one.side,
      organisationFa: one.organisation.fa,
      organisationEn: one.organisation.en,
      personFa: one.name.fa,
      personEn: one.name.en,
    },
    person: { id: id(60 + index), nameFa: one.name.fa, nameEn: one.name.en },
    delegateFor: null,
    guestNameFa: null,
    guestNameEn: null,
    guestTitleFa: null,
    guestTitleEn: null,
    guestOrganisationFa: null,
    arrivedAt: null,
    leftAt: null,
    dissentFa: null,
    dissentEn: null,
    dissentAgendaPosition: null,
  })),
  previousDecisions: birjandMinutes.decisions.map((one, index) => ({
    id: id(80 + index),
    code: one.code,
    number: one.number,
    subjectFa: one.text.fa,
    subjectEn: one.text.en,
    executorFa: one.executor.fa,
    executorEn: one.executor.en,
    side: 'ACECR',
    dueOn: one.dueOn,
    state: 'IN_PROGRESS',
    progressPercent: 70,
    daysLate: index === 1 ? 36 : 0,
    task: null,
  })),
};

const print: MeetingPackPrint = {
  letterhead: birjandMinutes.letterhead,
  memorandum: birjandMinutes.memorandum,
  figures: [
    {
      code: 'IND-02',
      title: { fa: 'آموزش‌دیدگان دوره عمومی', en: null },
      unit: { fa: 'نفر', en: 'persons' },
      actual: 1240,
      expected: 1400,
      isApproximate: true,
      period: { fa: 'نیمه اول ۱۴۰۵', en: 'first half of 1405' },
    },
    {
      code: 'IND-07',
      title: { fa: 'پیشرانان شناسایی‌شده', en: null },
      unit: { fa: 'بنگاه', en: 'firms' },
      actual: null,
      expected: 120,
      isApproximate: false,
      period: { fa: 'نیمه اول ۱۴۰۵', en: 'first half of 1405' },
    },
  ],
  printedOn: birjandMinutes.heldOn,
  printedAt: '2026-12-26T08:00:00Z',
  printedBy: { fa: 'رضا میرزایی', en: 'Reza Mirzaei' },
};

describe('the pack of a planned meeting', () => {
  const pack = composeMeetingPack(planned, 'fa', print);

  it('fits the printed form', () => {
    expect(meetingPackDocument.parse(pack)).toEqual(pack);
  });

  it('names the meeting, its Tehran hours and who leads it', () => {
    expect(pack.title).toBe('پوشه پنجمین جلسه کارگروه استانی خراسان جنوبی');
    expect(pack.facts.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['یکشنبه ۶ دی ۱۴۰۵', '۹:۰۰ تا ۱۱:۰۰', 'رضا میرزایی', 'فاطمه بیرجندی‌نژاد']),
    );
  });

  it('shows earlier decisions as they stand now', () => {
    expect(pack.previousDecisions.map(({ number, state, note }) => [number, state, note]).slice(0, 2)).toEqual([
      ['۴/۱', 'در دست اجرا', 'پیشرفت ۷۰٪'],
      ['۴/۲', 'معوق', 'پیشرفت ۷۰٪؛ ۳۶ روز دیر'],
    ]);
  });

  it('marks approximate figures and leaves missing ones open', () => {
    expect(pack.figures.map(({ title, actual, expected }) => [title, actual, expected])).toEqual([
      ['آموزش‌دیدگان دوره عمومی (نفر)', 'حدود ۱٬۲۴۰', '۱٬۴۰۰'],
      ['پیشرانان شناسایی‌شده (بنگاه)', '—', '۱۲۰'],
    ]);
  });

  it.each(['fa', 'en'] as const)('is laid out for the archive in %s', async (language) => {
    const renderer = new PdfRenderer();
    const { standard, pages } = await renderer.render('meeting-pack', composeMeetingPack(planned, language, print));
    await renderer.onApplicationShutdown();
    expect([standard, pages]).toEqual(['PDF/A-2a', 2]);
  });
});
