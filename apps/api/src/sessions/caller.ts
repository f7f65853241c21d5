import type { FastifyRequest } from 'fastify';
import { isIPv6 } from 'node:net';

/** From where and with what a request came. */
export interface Caller {
  /** The address of the network it came from: of the proxy’s word only where the proxy is trusted. */
  readonly address: string;
  readonly userAgent: string | null;
}

/** One household or office: an IPv6 line holds 2^64 addresses, and whoever has one has them all (RFC 6177). */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(ip)) return ip;
  const [head = '', tail = ''] = ip.toLowerCase().replace(/%.*$/, '').split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const groups = [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

export function callerOf(request: FastifyRequest): Caller {
  return { address: networkOf(request.ip), userAgent: request.headers['user-agent']?.slice(0, 300) ?? null };
}
