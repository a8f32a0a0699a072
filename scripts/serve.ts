/** A Web-standard fetch handler behind Node's HTTP server. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve as listen } from '@hono/node-server';
import { attachWebSocket } from '../gateway/attach-websocket.ts';
import type { Gateway } from '../gateway/create-gateway.ts';

export interface Served {
  /** Without a slash at the end. */
  readonly url: string;
  /** Takes no new connections, waits at most `graceMs` for the open ones. */
  close(graceMs: number): Promise<void>;
}

const HEADERS_TIMEOUT_MS = 15_000;
const REQUEST_TIMEOUT_MS = 60_000;
const KEEP_ALIVE_MS = 65_000;

/** Rejects when the address cannot be had. A gateway that gives `upgrade` serves WebSockets too. */
export function serve(gateway: Pick<Gateway, 'fetch'> & Partial<Pick<Gateway, 'upgrade'>>, { port, host }: { readonly port: number; readonly host: string }): Promise<Served> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: (request) => gateway.fetch(request), port, hostname: host, serverOptions: { headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS, keepAliveTimeout: KEEP_ALIVE_MS } }, (address: AddressInfo) => {
      const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
      resolve({ url: `http://${name}:${address.port}`, close: (graceMs) => close(server, graceMs, cutSockets) });
    }) as Server;
    const cutSockets = gateway.upgrade ? attachWebSocket(server, { upgrade: gateway.upgrade }) : () => {};
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`port ${port} on ${host} is in use; choose another with --port or PORT`) : error);
    });
  });
}

function close(server: Server, graceMs: number, cutSockets: () => void): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => {
      server.closeAllConnections();
      cutSockets();
    }, graceMs);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
