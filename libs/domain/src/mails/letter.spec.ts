import { compose, type Letter } from '.';

const letter: Letter = {
  kind: 'minutes.distributed',
  subject: { fa: 'صورتجلسه {number}', en: 'Minutes {number}' },
  paragraphs: [
    { fa: '{name} گرامی،', en: 'Dear {name},' },
    { fa: 'صورتجلسه {number} در {day} ابلاغ شد.', en: 'The minutes {number} were distributed on {day}.' },
  ],
  params: { number: 'PSK-1405-04', name: 'مریم', day: { fa: '۱ آذر ۱۴۰۵', en: '22 November 2026' } },
  action: { label: { fa: 'دیدن صورتجلسه', en: 'See the minutes' }, path: '/meetings/7?tab=minutes' },
  literal: null,
};

it('is written in the language of the reader, from right to left in Persian', () => {
  const fa = compose(letter, 'fa', 'https://portal.example');
  expect(fa.subject).toBe('صورتجلسه PSK-1405-04');
  expect(fa.text).toContain('در ۱ آذر ۱۴۰۵ ابلاغ شد');
  expect(fa.text).toContain('دیدن صورتجلسه:\nhttps://portal.example/meetings/7?tab=minutes');
  expect(fa.html).toContain('<html lang="fa" dir="rtl">');
  const en = compose(letter, 'en', 'https://portal.example');
  expect(en.text).toContain('distributed on 22 November 2026.');
  expect(en.html).toContain('<html lang="en" dir="ltr">');
  expect(en.html).toContain('<a href="https://portal.example/meetings/7?tab=minutes">See the minutes</a>');
});

it('takes what fills it as text, never as markup or as another header', () => {
  const tricked = compose(
    { ...letter, params: { ...letter.params, number: '<b>\r\nBcc: all@example.org', name: `"&'` } },
    'en',
    'https://portal.example',
  );
  expect(tricked.subject).toBe('Minutes <b> Bcc: all@example.org');
  expect(tricked.html).toContain('Dear &quot;&amp;&#39;,');
  expect(tricked.html).not.toContain('<b>');
});

it('keeps a literal letter by letter and from left to right', () => {
  const signed = compose({ ...letter, action: null, literal: 'seq: 7\nhash: 0af<' }, 'fa', 'https://portal.example');
  expect(signed.text).toContain('seq: 7\nhash: 0af<');
  expect(signed.html).toContain('<pre dir="ltr">seq: 7\nhash: 0af&lt;</pre>');
  expect(signed.html).not.toContain('<a ');
});
