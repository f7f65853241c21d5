import { z } from 'zod';
import { fieldRefusals } from './field-refusals';

const plan = z
  .strictObject({
    title: z.string().min(3).max(5),
    code: z.string().regex(/^[A-Z]+$/, { error: 'records.code-malformed' }),
    percent: z.int().min(0).max(100),
    state: z.enum(['DRAFT', 'FINAL']),
    guests: z.array(z.strictObject({ name: z.string() })).min(1),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
  })
  .refine((value) => value.startsOn <= value.endsOn, { error: 'meetings.ends-before-start', path: ['endsOn'] });

const good = {
  title: 'plan',
  code: 'AB',
  percent: 5,
  state: 'DRAFT',
  guests: [{ name: 'reza' }],
  startsOn: '2026-01-01',
  endsOn: '2026-01-02',
};

function refusalsOf(change: object): readonly unknown[] {
  const value = { ...good, ...change };
  const { error } = plan.safeParse(value);
  return error === undefined ? [] : fieldRefusals(error.issues, value);
}

test.each([
  [{ title: 'ab' }, { path: 'title', code: 'field.too-short', params: { minimum: 3 } }],
  [{ title: 'abcdef' }, { path: 'title', code: 'field.too-long', params: { maximum: 5 } }],
  [{ title: undefined }, { path: 'title', code: 'field.required' }],
  [{ title: 7 }, { path: 'title', code: 'field.wrong-type', params: { expected: 'string' } }],
  [{ title: null }, { path: 'title', code: 'field.required' }],
  [{ code: 'ab' }, { path: 'code', code: 'records.code-malformed', params: { format: 'regex' } }],
  [{ percent: -1 }, { path: 'percent', code: 'field.too-small', params: { minimum: 0 } }],
  [{ percent: 101 }, { path: 'percent', code: 'field.too-big', params: { maximum: 100 } }],
  [{ state: 'LOST' }, { path: 'state', code: 'field.not-a-choice', params: { choices: 'DRAFT, FINAL' } }],
  [{ guests: [] }, { path: 'guests', code: 'field.too-few', params: { minimum: 1 } }],
  [{ guests: [{}] }, { path: 'guests.0.name', code: 'field.required' }],
  [{ startsOn: '1405/01/01' }, { path: 'startsOn', code: 'field.wrong-format', params: { format: 'date' } }],
  [{ endsOn: '2025-01-01' }, { path: 'endsOn', code: 'meetings.ends-before-start' }],
  [{ colour: 'red' }, { path: 'colour', code: 'field.unknown' }],
])('%j is refused with its path, code and limit', (change, refusal) => {
  expect(refusalsOf(change)).toContainEqual(refusal);
});

test('what is right is not refused', () => {
  expect(refusalsOf({})).toEqual([]);
});

test('a value that is itself the field carries the name it was given', () => {
  const { error } = z.uuid().safeParse('7');
  expect(fieldRefusals(error?.issues ?? [], '7', 'id')).toEqual([{ path: 'id', code: 'field.wrong-format', params: { format: 'uuid' } }]);
});
