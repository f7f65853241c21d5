import type { FastifyReply, FastifyRequest } from 'fastify';

interface Kind {
  readonly name: string;
  readonly path: string;
  readonly secure: boolean;
}

/**
 * Behind TLS the name makes browsers refuse a cookie that a neighbouring host set (`__Host-`, RFC 6265bis), which demands the path `/`;
 * without TLS, on one's own machine, only the sessions' addresses get it.
 */
function kindFor(origin: string): Kind {
  return origin.startsWith('https:')
    ? { name: '__Host-hampeyman_refresh', path: '/', secure: true }
    : { name: 'hampeyman_refresh', path: '/api/sessions', secure: false };
}

/** Never given to scripts and never sent from another site. */
function options(origin: string): { path: string; httpOnly: true; sameSite: 'strict'; secure: boolean } {
  const { path, secure } = kindFor(origin);
  return { path, httpOnly: true, sameSite: 'strict', secure };
}

/** The refresh token the browser brings, if any. */
export function refreshCookie(request: FastifyRequest, origin: string): string | undefined {
  return request.cookies[kindFor(origin).name];
}

/** Gives the browser the token until `expires`. */
export function setRefreshCookie(reply: FastifyReply, origin: string, token: string, expires: Date): void {
  void reply.setCookie(kindFor(origin).name, token, { ...options(origin), expires });
}

/** Takes the token back. */
export function clearRefreshCookie(reply: FastifyReply, origin: string): void {
  void reply.clearCookie(kindFor(origin).name, options(origin));
}
