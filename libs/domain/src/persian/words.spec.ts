import { comparePersian, listWords } from '.';

describe('a list of words', () => {
  it.each([
    [[], '', ''],
    [['الف'], 'الف', 'الف'],
    [['الف', 'ب'], 'الف و ب', 'الف and ب'],
    [['الف', 'ب', 'ج'], 'الف، ب و ج', 'الف, ب and ج'],
  ])('%j', (items, fa, en) => {
    expect([listWords(items, 'fa'), listWords(items, 'en')]).toEqual([fa, en]);
  });
});

describe('Persian order', () => {
  it('is that of the alphabet', () => {
    const alphabet = Array.from('آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی');
    expect([...alphabet].sort()).not.toEqual(alphabet);
    expect([...alphabet].reverse().sort(comparePersian)).toEqual(alphabet);
  });

  it('counts numbers by their value', () => {
    expect(['مصوبه ۱۰', 'مصوبه ۲', 'مصوبه 1'].sort(comparePersian)).toEqual(['مصوبه 1', 'مصوبه ۲', 'مصوبه ۱۰']);
  });
});
