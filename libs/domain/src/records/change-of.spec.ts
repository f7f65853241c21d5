import { z } from 'zod';
import { changeOf } from './change-of';

const create = z.strictObject({ titleFa: z.string(), titleEn: z.string().nullable().default(null) });

test('a change names only what it changes', () => {
  expect(changeOf(create).parse({ titleFa: 'الف' })).toEqual({ titleFa: 'الف' });
  expect(changeOf(create).parse({})).toEqual({});
});

test('a change may empty a field on purpose', () => {
  expect(changeOf(create).parse({ titleEn: null })).toEqual({ titleEn: null });
});

test('a change of an unknown field is refused', () => {
  expect(changeOf(create).safeParse({ colour: 'red' }).success).toBe(false);
});
