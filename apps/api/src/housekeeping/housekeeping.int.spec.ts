import { startApi, type TestApi } from '../testing/api';
import { world } from '../testing/world';
import { Housekeeping } from './housekeeping';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

test('what has served its time is thrown away, the rest stays', async () => {
  await api.sql(`
    INSERT INTO idempotency_keys (person_id, key, route, body_hash, status, created_at) VALUES
      ('${world.people.maryam}', 'old', '/api/tasks', '', 201, now() - interval '31 days'),
      ('${world.people.maryam}', 'young', '/api/tasks', '', 201, now() - interval '29 days');
    INSERT INTO sign_in_failures (login, at) VALUES ('old', now() - interval '25 hours'), ('young', now() - interval '1 hour')`);
  await api.get(Housekeeping).sweep();
  expect(await api.sql('SELECT key FROM idempotency_keys')).toEqual([{ key: 'young' }]);
  expect(await api.sql('SELECT login FROM sign_in_failures')).toEqual([{ login: 'young' }]);
});
