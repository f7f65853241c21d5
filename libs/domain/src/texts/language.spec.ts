import fc from 'fast-check';
import { direction, language, say, shown, type AnyTexts } from '.';

const greeting = { fa: 'سلام {name}، {count} کار دارید', en: 'Hello {name}, you have {count} tasks' };

describe('a text', () => {
  it('is said in the language of the reader, its places filled', () => {
    expect(say(greeting, 'fa', { name: 'مریم', count: '۳' })).toBe('سلام مریم، ۳ کار دارید');
    expect(say(greeting, 'en', { name: 'Maryam', count: 0 })).toBe('Hello Maryam, you have 0 tasks');
  });

  it('shows a place that nobody filled', () => {
    expect(say(greeting, 'en', { name: 'Reza' })).toBe('Hello Reza, you have {count} tasks');
    expect(say(greeting, 'en')).toBe('Hello {name}, you have {count} tasks');
  });

  it('takes a value as it is, whatever it holds', () => {
    expect(say({ fa: '{a}', en: '{a}{b}' }, 'en', { a: '{b} $& $1', b: 'x' })).toBe('{b} $& $1x');
    expect(say(greeting, 'en', { name: 'toString', count: 1 })).toContain('Hello toString');
    expect(say({ fa: '', en: '{toString}' }, 'en')).toBe('{toString}');
  });
});

describe('a text that counts', () => {
  const late = {
    by: 'days',
    fa: '{task} {days} روز دیر',
    en: { one: '{task} is a day late', other: '{task} is {days} days late' },
  } as const;

  it('is said in the form of its number, in English only', () => {
    const told = [0, 1, 2, 1.5].map((days) => say(late, 'en', { task: 'T-02', days }));
    expect(told).toEqual(['T-02 is 0 days late', 'T-02 is a day late', 'T-02 is 2 days late', 'T-02 is 1.5 days late']);
    expect(say(late, 'fa', { task: 'T-02', days: 1 })).toBe('T-02 1 روز دیر');
  });

  it('has its numbers written in the digits of the reader, whichever form they chose', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (days) => {
        const written = say(late, 'en', { task: 'T-02', days }, (value) => `<${String(value)}>`);
        expect(written).toBe(days === 1 ? 'T-02 is a day late' : `T-02 is <${String(days)}> days late`);
      }),
    );
  });

  it('speaks of many where nobody gives the number', () => {
    expect(say(late as AnyTexts, 'en', { task: 'T-02' })).toBe('T-02 is {days} days late');
  });
});

describe('a name in two languages', () => {
  it('is shown in the language of the reader', () => {
    expect(shown({ fa: 'قم', en: 'Qom' }, 'en')).toEqual({ text: 'Qom', lang: 'en' });
    expect(shown({ fa: 'قم', en: 'Qom' }, 'fa')).toEqual({ text: 'قم', lang: 'fa' });
  });

  it('is shown in Persian, and marked so, where English is missing', () => {
    expect(shown({ fa: 'قم', en: null }, 'en')).toEqual({ text: 'قم', lang: 'fa' });
  });
});

it('Persian runs from right to left, English from left to right', () => {
  expect(language.options.map(direction)).toEqual(['rtl', 'ltr']);
});
