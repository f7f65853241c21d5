import { startApi } from '../testing/api';

const address = '/.well-known/security.txt';

test('whoever found a weakness reads where to write (RFC 9116)', async () => {
  const api = await startApi({ HAMPEYMAN_SECURITY_CONTACT: 'mailto:security@example.org' });
  const { status, text, headers } = await api.nobody.get(address);
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(text).toContain('Contact: mailto:security@example.org\n');
  expect(text).toContain('Canonical: http://localhost:3000/.well-known/security.txt\n');
  const expires = Date.parse(/^Expires: (\S+)$/m.exec(text)?.[1] ?? '') - Date.now();
  expect(expires).toBeGreaterThan(170 * 86_400_000);
  expect(expires).toBeLessThan(365 * 86_400_000);
  await api.stop();
});

test('where the operator has named nobody there is no such text', async () => {
  const api = await startApi();
  expect((await api.nobody.get(address)).refusal).toBe('404 request.no-such-address');
  await api.stop();
});
