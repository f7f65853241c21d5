import type { FrozenMinutes } from '@hampeyman/domain/minutes';
import { birjandMinutes, birjandPrint } from './birjand-minutes.fixture';
import { composeMinutes } from './compose-minutes';
import { minutesDocument } from './minutes-document';

const persian = composeMinutes(birjandMinutes, 'fa', birjandPrint);
const english = composeMinutes(birjandMinutes, 'en', birjandPrint);

/** The same meeting with one attendance told otherwise. */
function withAttendance(at: number, change: Partial<FrozenMinutes['attendances'][number]>): FrozenMinutes {
  return { ...birjandMinutes, attendances: birjandMinutes.attendances.map((one, i) => (i === at ? { ...one, ...change } : one)) };
}

describe('minutes in Persian', () => {
  it('fit the printed form', () => {
    expect(minutesDocument.parse(persian)).toEqual(persian);
  });

  it('are called by the ordinal of the meeting', () => {
    expect(persian.title).toBe('صورتجلسه چهارمین جلسه کارگروه استانی خراسان جنوبی');
  });

  it('open with the invitation, its number isolated, and the Jalali day', () => {
    expect(persian.opening).toEqual([
      'پیرو دعوت‌نامه شماره \u2068۱۴۰۵/د/۴۴\u2069 مورخ ۱۴۰۵/۰۸/۰۳، چهارمین جلسه کارگروه استانی خراسان جنوبی در ساعت ۹:۰۰ روز یکشنبه ۱۰ آبان ۱۴۰۵ با حضور اعضا (به شرح فهرست زیر) در محل بیرجند، اداره کل تشکیل گردید.',
      'با حضور ۸ نفر از ۹ نفر اعضا، جلسه رسمیت یافت.',
    ]);
  });

  it('open by the chair when no invitation was numbered, and say when the meeting was not quorate', () => {
    const { opening } = composeMinutes(
      { ...birjandMinutes, invitation: { number: null, sentOn: null }, quorum: { isMet: false, present: 3, members: 9 } },
      'fa',
      birjandPrint,
    );
    expect(opening[0]).toContain('به ریاست رضا میرزایی');
    expect(opening[1]).toBe('با حضور ۳ نفر از ۹ نفر اعضا، جلسه به حد نصاب نرسید و رسمیت نیافت.');
  });

  it('have no Latin digit outside codes, addresses and hashes', () => {
    const { labels, footer, previousDecisions, decisions, date, ...words } = persian;
    const rows = [...previousDecisions, ...decisions].map(({ code, ...row }) => [code.length > 0, row]);
    expect(JSON.stringify([labels, rows, words, footer.printed])).not.toMatch(/[0-9]/);
    expect(date).toBe('2026-11-01');
  });

  it('name the absent with their honorific and leave them out of the present', () => {
    expect(persian.absent).toEqual([
      'آقای مهدی سربیشه‌ای (رئیس گروه صدور مجوز، اداره کل تعاون، کار و رفاه اجتماعی خراسان جنوبی) با اطلاع قبلی غایب بودند.',
    ]);
    expect(persian.present).toHaveLength(8);
  });

  it('ask the secretary and the chair to sign last', () => {
    expect(persian.signatures).toHaveLength(8);
    expect(persian.signatures.slice(-2).map(({ name, office }) => [name, office])).toEqual([
      ['فاطمه بیرجندی‌نژاد', 'دبیر جلسه'],
      ['رضا میرزایی', 'رئیس جلسه'],
    ]);
  });

  it('say for whom a delegate sat, and ask no guest to sign', () => {
    const delegated = composeMinutes(
      withAttendance(1, { state: 'DELEGATE', delegateFor: { fa: 'معاون استاندار', en: null } }),
      'fa',
      birjandPrint,
    );
    expect(delegated.present[1]?.note).toBe('به نمایندگی از معاون استاندار');
    const guest = composeMinutes(withAttendance(1, { state: 'GUEST', seat: null }), 'fa', birjandPrint);
    expect([guest.present[1]?.note, guest.signatures.length]).toEqual(['مهمان', 7]);
  });

  it('show earlier decisions as they stood when frozen, late ones by word', () => {
    const late = { ...birjandMinutes, previousDecisions: birjandMinutes.previousDecisions.map((one) => ({ ...one, daysLate: 3 })) };
    expect(persian.previousDecisions.map(({ number, state, note }) => [number, state, note]).slice(0, 2)).toEqual([
      ['۲/۱', 'انجام‌شده', ''],
      ['۲/۲', 'در دست اجرا', 'پیشرفت ۴۸٪'],
    ]);
    expect(
      composeMinutes(late, 'fa', birjandPrint)
        .previousDecisions.map(({ state, note }) => [state, note])
        .slice(0, 2),
    ).toEqual([
      ['انجام‌شده', ''],
      ['معوق', 'پیشرفت ۴۸٪؛ ۳ روز دیر'],
    ]);
  });

  it('write a continuing decision without a date', () => {
    const [first] = birjandMinutes.decisions;
    if (first === undefined) throw new Error('the fixture has decisions');
    const continuing = { ...birjandMinutes, decisions: [{ ...first, dueOn: null, isContinuing: true }] };
    expect(composeMinutes(continuing, 'fa', birjandPrint).decisions[0]?.due).toBe('مستمر');
  });

  it('keep paragraphs apart and leave out an item about which nothing was said', () => {
    expect(persian.discussion[1]?.paragraphs).toHaveLength(2);
    const silent = { ...birjandMinutes, agenda: birjandMinutes.agenda.map((item) => ({ ...item, discussionFa: ' \n ', gistEn: null })) };
    expect(composeMinutes(silent, 'fa', birjandPrint).discussion).toEqual([]);
  });

  it('carry a dissenting opinion under its holder and agenda item', () => {
    const dissenting = withAttendance(5, { dissent: { fa: 'موافق نیستم.', en: null }, dissentAgendaPosition: 4 });
    expect(composeMinutes(dissenting, 'fa', birjandPrint).dissents).toEqual([
      { heading: 'نظر مخالف آقای علی نوروزی درباره بند ۴ دستور جلسه', text: 'موافق نیستم.' },
    ]);
  });

  it('send copies to those who act and to the absent', () => {
    expect(persian.copies).toEqual([
      'جهاد دانشگاهی خراسان جنوبی – جهت اقدام',
      'اداره کل تعاون، کار و رفاه اجتماعی خراسان جنوبی – جهت اقدام',
      'آقای مهدی سربیشه‌ای، رئیس گروه صدور مجوز – جهت استحضار',
    ]);
  });

  it('number an addendum with its day', () => {
    const { addenda } = composeMinutes(birjandMinutes, 'fa', {
      ...birjandPrint,
      addenda: [{ number: 1, on: birjandMinutes.heldOn, text: { fa: 'الف\nب', en: null } }],
    });
    expect(addenda).toEqual([{ heading: 'اصلاحیه شماره ۱ صورتجلسه، مورخ ۱۴۰۵/۰۸/۱۰', paragraphs: ['الف', 'ب'] }]);
  });
});

describe('proof of the paper', () => {
  it('shows code, address as QR and the short hash on final minutes', () => {
    expect(persian.footer.fingerprint).toBe('9f2c 4be0 1a77 d3e5');
    expect(persian.footer.verification?.qr).toMatch(/^<svg/);
    expect(persian.isDraft).toBe(false);
  });

  it('is missing on a draft, which claims no signatures', () => {
    const draft = composeMinutes({ ...birjandMinutes, letterNumber: null }, 'fa', {
      ...birjandPrint,
      state: 'DRAFT',
      contentHash: null,
      verification: null,
    });
    expect([draft.isDraft, draft.footer.fingerprint, draft.footer.verification, draft.distribution, draft.letterhead.number]).toEqual([
      true,
      null,
      null,
      null,
      '—',
    ]);
  });

  it('prints the classification only above ordinary', () => {
    expect(persian.classification).toBeNull();
    expect(composeMinutes({ ...birjandMinutes, classification: 'CONFIDENTIAL' }, 'fa', birjandPrint).classification).toBe('محرمانه');
  });
});

describe('minutes in English', () => {
  it('are Gregorian, with the Jalali day of the meeting beside it', () => {
    expect(english.title).toBe('Minutes of the fourth meeting of the South Khorasan Provincial Working Group');
    expect(english.facts.map(({ value }) => value)).toContain('Sunday 1 November 2026 (10 Aban 1405)');
    expect(english.decisions[0]?.due).toBe('21 December 2026');
  });

  it('show the Persian text where none was written in English', () => {
    expect(english.previousDecisions[0]?.subject).toBe('انعقاد تفاهم‌نامه با پیشرانان زرشک و زعفران');
  });
});
