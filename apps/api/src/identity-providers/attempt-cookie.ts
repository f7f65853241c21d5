import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * One cookie per provider, so that what one answers is never taken for an attempt with another. It must come along when the provider sends
 * the browser back (`lax`); behind TLS no neighbouring host can set it (`__Host-`).
 */
function kindFor(
  origin: string,
  key: string,
): { name: string; options: { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean } } {
  const secure = origin.startsWith('https:');
  return {
    name: `${secure ? '__Host-' : ''}hampeyman_attempt_${key}`,
    options: { path: secure ? '/' : `/api/identity-providers/${key}`, httpOnly: true, sameSite: 'lax', secure },
  };
}

/** The token of the attempt the browser is in, if any. */
export function attemptCookie(request: FastifyRequest, origin: string, key: string): string | null {
  return request.cookies[kindFor(origin, key).name] ?? null;
}

/** Gives the browser the token until `expires`. */
export function setAttemptCookie(reply: FastifyReply, origin: string, key: string, token: string, expires: Date): void {
  const { name, options } = kindFor(origin, key);
  void reply.setCookie(name, token, { ...options, expires });
}

/** Takes the token back. */
export function clearAttemptCookie(reply: FastifyReply, origin: string, key: string): void {
  const { name, options } = kindFor(origin, key);
  void reply.clearCookie(name, options);
}
