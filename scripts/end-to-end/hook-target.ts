/** For tests: something outside that actions call, counting calls by idempotency key. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HookTarget {
  readonly port: number;
  readonly called: ReadonlyMap<string, number>;
  /** Method, address and body of every request, in order. */
  readonly received: readonly string[];
  close(): void;
}

export async function startHookTarget(): Promise<HookTarget> {
  const called = new Map<string, number>();
  const received: string[] = [];
  const server = createServer((request, response) => {
    const key = String(request.headers['idempotency-key']);
    called.set(key, (called.get(key) ?? 0) + 1);
    const body: Buffer[] = [];
    request.on('data', (bytes: Buffer) => body.push(bytes)).on('end', () => {
      received.push(`${request.method} ${request.url} ${Buffer.concat(body).toString()}`);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    port: (server.address() as AddressInfo).port,
    called,
    received,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
