import { timeFrom } from './time-field';

test.each([
  ['9', '09:00'],
  ['۹:۳۰', '09:30'],
  ['٩٫٣٠', '09:30'],
  ['930', '09:30'],
  ['0930', '09:30'],
  [' 23:59 ', '23:59'],
  ['24:00', null],
  ['9:61', null],
  ['بعدازظهر', null],
  ['', null],
])('a time typed as «%s» is %s', (typed, time) => {
  expect(timeFrom(typed)).toBe(time);
});
