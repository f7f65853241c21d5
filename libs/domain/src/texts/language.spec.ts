import { direction, language, say, shown } from '.';

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
