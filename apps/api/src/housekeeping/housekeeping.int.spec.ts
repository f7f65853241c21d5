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
    INSERT INTO sign_in_failures (account_hash, address_hash, at) VALUES
      ('old', '', now() - interval '25 hours'), ('young', '', now() - interval '1 hour');
    INSERT INTO password_links (token_hash, person_id, made_at, expires_at) VALUES
      ('old', '${world.people.maryam}', now() - interval '8 days', now() - interval '25 hours'),
      ('young', '${world.people.maryam}', now() - interval '25 hours', now());
    INSERT INTO identity_attempts (token_hash, provider_key, state, nonce, code_verifier, return_to, expires_at) VALUES
      ('old', 'p', '', '', '', '/', now() - interval '1 second'), ('young', 'p', '', '', '', '/', now() + interval '1 minute');
    INSERT INTO request_counts (caller_hash, minute, count) VALUES
      ('old', now() - interval '61 minutes', 1), ('young', now() - interval '59 minutes', 1);
    INSERT INTO sessions (id, person_id, refresh_hash, created_at, used_at, expires_at) VALUES
      ('00000000-0000-4000-8000-000000000911', '${world.people.maryam}', 'old', now(), now(), now() - interval '31 days'),
      ('00000000-0000-4000-8000-000000000912', '${world.people.maryam}', 'young', now(), now(), now() - interval '29 days');
    INSERT INTO mails (id, kind, language, posted_at, sent_at) VALUES
      ('00000000-0000-4000-8000-000000000901', 'old', 'fa', now() - interval '31 days', now() - interval '31 days'),
      ('00000000-0000-4000-8000-000000000902', 'young', 'fa', now() - interval '29 days', now() - interval '29 days');
    INSERT INTO mails (id, kind, language, address, subject, body_text, body_html, posted_at, next_attempt_at) VALUES
      ('00000000-0000-4000-8000-000000000903', 'waiting', 'fa', 'a@b.c', '', '', '', now() - interval '40 days', 'infinity')`);
  await api.get(Housekeeping).sweep();
  expect(await api.sql('SELECT key FROM idempotency_keys')).toEqual([{ key: 'young' }]);
  expect(await api.sql('SELECT account_hash FROM sign_in_failures')).toEqual([{ account_hash: 'young' }]);
  expect(await api.sql('SELECT token_hash FROM password_links')).toEqual([{ token_hash: 'young' }]);
  expect(await api.sql('SELECT token_hash FROM identity_attempts')).toEqual([{ token_hash: 'young' }]);
  expect(await api.sql('SELECT caller_hash FROM request_counts')).toEqual([{ caller_hash: 'young' }]);
  expect(await api.sql('SELECT refresh_hash FROM sessions')).toEqual([{ refresh_hash: 'young' }]);
  expect(await api.sql('SELECT kind FROM mails ORDER BY kind')).toEqual([{ kind: 'waiting' }, { kind: 'young' }]);
});
