import { me, signedIn } from '@hampeyman/domain/sessions';
import { startApi, type TestApi } from '../testing/api';
import { cookieOf } from '../testing/client';
import { world } from '../testing/world';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('signing in', () => {
  test('maryam signs in and is who she is, in her post', async () => {
    const answer = await api.nobody.post('/api/sessions', { login: 'maryam', password: world.password });
    expect(answer.status).toBe(201);
    const { me: who, expiresAt } = answer.as(signedIn);
    expect(who.person.id).toBe(world.people.maryam);
    expect(who.post?.code).toBe('MCLS_EMP_MGR');
    expect(who.actor).toMatchObject({ role: 'MINISTRY_MANAGER', side: 'MINISTRY', provinceCode: null, memorandumIds: [world.memorandum] });
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(15 * 60_000);
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect(cookie).toMatch(/Path=\/api\/sessions/i);
  });
});
void me; void cookieOf;
