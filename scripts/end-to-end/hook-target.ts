/** For tests: something outside that actions call, counting calls by idempotency key. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HookTarget {
  readonly port: number;
  readonly called: ReadonlyMap<string, number>;
  close(): void;
}

export async function startHookTarget(): Promise<HookTarget> {
  const called = new Map<string, number>();
  const server = createServer((request, response) => {
    const key = String(request.headers['idempotency-key']);
    called.set(key, (called.get(key) ?? 0) + 1);
    request.resume().on('end', () => response.writeHead(204).end());
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    port: (server.address() as AddressInfo).port,
    called,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
