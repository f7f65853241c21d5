import { formatNumber } from '../persian';
import { formsOf, say } from '../texts';
import { decisionSentence, minutesFormulas } from './minutes-formulas';

const slots = {
  executor: 'جهاد دانشگاهی استان',
  cooperators: [],
  subject: 'تکمیل آموزش عمومی ۷۰۰ متقاضی',
  due: '۱۴۰۵/۰۹/۳۰',
};

describe('the sentence of a decision', () => {
  it('reads as the secretariat writes it', () => {
    expect(decisionSentence(slots, 'fa')).toBe(
      'مقرر گردید جهاد دانشگاهی استان حداکثر تا تاریخ ۱۴۰۵/۰۹/۳۰ نسبت به «تکمیل آموزش عمومی ۷۰۰ متقاضی» اقدام نماید.',
    );
  });

  it('names those who cooperate, in one phrase', () => {
    const joint = { ...slots, cooperators: ['اداره کل استان', 'دبیرخانه ستاد', 'بانک عامل'] };
    expect(decisionSentence(joint, 'fa')).toContain('استان با همکاری اداره کل استان، دبیرخانه ستاد و بانک عامل حداکثر');
  });

  it('says that it continues when it has no deadline', () => {
    expect(decisionSentence({ ...slots, due: null }, 'fa')).toContain('استان به‌صورت مستمر نسبت به «');
    expect(decisionSentence({ ...slots, due: null }, 'en')).toContain('on a continuing basis');
  });

  it('is a whole sentence in English', () => {
    expect(
      decisionSentence({ executor: 'ACECR', cooperators: ['the directorate'], subject: 'Five new drivers', due: '21 December 2026' }, 'en'),
    ).toBe(
      'It was resolved that ACECR, with the cooperation of the directorate, carry out “Five new drivers” no later than 21 December 2026.',
    );
  });

  it('keeps braces that a person typed into a slot', () => {
    expect(decisionSentence({ ...slots, subject: 'قالب {due}' }, 'fa')).toContain('«قالب {due}»');
  });
});

describe('formulas', () => {
  it('have the same places in both languages', () => {
    const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const formula of Object.values(minutesFormulas)) {
      const { fa, en } = formsOf(formula);
      for (const form of en) expect(places(form)).toEqual(places(fa));
    }
  });

  it('are written with Persian letters only', () => {
    for (const formula of Object.values(minutesFormulas)) expect(formula.fa).not.toMatch(/[يكى]/);
  });

  it('fill their places', () => {
    expect(say(minutesFormulas.quorum, 'fa', { present: 8, members: 9 }, (value) => formatNumber(value, 'fa'))).toBe(
      'با حضور ۸ نفر از ۹ نفر اعضا، جلسه رسمیت یافت.',
    );
  });
});
