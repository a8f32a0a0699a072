/** A Web-standard fetch handler behind Node's HTTP server. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve as listen } from '@hono/node-server';

export interface Served {
  /** Without a slash at the end. */
  readonly url: string;
  /** Takes no new connections, waits at most `graceMs` for the open ones. */
  close(graceMs: number): Promise<void>;
}

const HEADERS_TIMEOUT_MS = 15_000;
const REQUEST_TIMEOUT_MS = 60_000;
const KEEP_ALIVE_MS = 65_000;

/** Rejects when the address cannot be had. */
export function serve(fetch: (request: Request) => Promise<Response>, { port, host }: { readonly port: number; readonly host: string }): Promise<Served> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, port, hostname: host, serverOptions: { headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS, keepAliveTimeout: KEEP_ALIVE_MS } }, (address: AddressInfo) => {
      const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
      resolve({ url: `http://${name}:${address.port}`, close: (graceMs) => close(server, graceMs) });
    }) as Server;
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`port ${port} on ${host} is in use; choose another with --port or PORT`) : error);
    });
  });
}

function close(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
