import { DomainError, problem } from '.';

describe('a refusal', () => {
  it('is known by its code and says why by its parameters', () => {
    const error = new DomainError('tasks.transition-not-allowed', { from: 'COMPLETED', to: 'BLOCKED' });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'DomainError',
      message: 'tasks.transition-not-allowed',
      code: 'tasks.transition-not-allowed',
      params: { from: 'COMPLETED', to: 'BLOCKED' },
      fields: [],
    });
  });

  it('keeps the fields it refuses', () => {
    const fields = [{ path: 'dueOn', code: 'calendar.date-impossible' }];
    expect(new DomainError('request.invalid', {}, fields).fields).toEqual(fields);
  });
});

describe('the answer to a refused request', () => {
  const answer = { type: 'about:blank', title: 'Someone else has changed this.', status: 412, code: 'request.stale', requestId: 'r-1' };

  it('has parameters even when there are none', () => {
    expect(problem.parse(answer)).toEqual({ ...answer, params: {} });
  });

  it('may name fields and the record as it stands', () => {
    const full = { ...answer, params: { version: 3 }, fields: [{ path: 'title', code: 'field.required' }], current: { version: 3 } };
    expect(problem.parse(full)).toEqual(full);
  });

  it.each(['type', 'title', 'status', 'code', 'requestId'])('is none without %s', (key) => {
    expect(problem.safeParse({ ...answer, [key]: undefined }).success).toBe(false);
  });

  it('has parameters that fit into a sentence', () => {
    expect(problem.safeParse({ ...answer, params: { list: ['a'] } }).success).toBe(false);
  });
});
