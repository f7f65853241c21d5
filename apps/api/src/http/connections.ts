import type { Server } from 'node:http';

/**
 * How patient the portal is with one connection, in milliseconds and bytes. Whoever trickles a request in (slow loris) loses the
 * connection; an answer may take longer than a request, since printing waits for its turn.
 */
export const connectionOptions = {
  /** A connection on which nothing moves. */
  connectionTimeout: 120_000,
  /** From the first byte of a request to its last. */
  requestTimeout: 60_000,
  keepAliveTimeout: 72_000,
  http: {
    /** Address and headers together. */
    maxHeaderSize: 16_384,
    headersTimeout: 10_000,
    connectionsCheckingInterval: 1_000,
  },
};

/** Serves a request whatever it expects besides `100-continue` (RFC 9110 §10.1.1 allows it): Node would answer 417 without a word. */
export function passOverExpectations(server: Server): void {
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
}
