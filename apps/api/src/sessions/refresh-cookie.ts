import type { FastifyReply, FastifyRequest } from 'fastify';

const name = 'hampeyman_refresh';

/** Sent to the sessions' addresses only, never to scripts and never from another site. */
function options(origin: string): { path: string; httpOnly: true; sameSite: 'strict'; secure: boolean } {
  return { path: '/api/sessions', httpOnly: true, sameSite: 'strict', secure: origin.startsWith('https:') };
}

/** The refresh token the browser brings, if any. */
export function refreshCookie(request: FastifyRequest): string | undefined {
  return request.cookies[name];
}

/** Gives the browser the token until `expires`. */
export function setRefreshCookie(reply: FastifyReply, origin: string, token: string, expires: Date): void {
  void reply.setCookie(name, token, { ...options(origin), expires });
}

/** Takes the token back. */
export function clearRefreshCookie(reply: FastifyReply, origin: string): void {
  void reply.clearCookie(name, options(origin));
}
