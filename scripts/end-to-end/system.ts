/** For end-to-end tests: a running system, and a plain HTTP and SSE user of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createParser } from 'eventsource-parser';
import type { CloudEvent, EventType, SessionRequest } from '../../schemas/generated/types.ts';
import { type EmbeddedOptions, startEmbedded } from '../embedded.ts';

export interface Received { readonly cursor: string; readonly event: CloudEvent }

export interface OpenedSession {
  readonly sessionId: string;
  readonly token: string;
  readonly urls: { readonly frames: string; readonly events: string; readonly close: string };
  readonly scope: Record<string, unknown>;
}

export class User {
  readonly url: string;
  readonly token: string;

  constructor(url: string, token: string) {
    this.url = url;
    this.token = token;
  }

  call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(path.startsWith('http') ? path : this.url + path, {
      method,
      headers: { authorization: `Bearer ${this.token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }

  async json<T>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<T> {
    const response = await this.call(method, path, body, headers);
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  open(request: SessionRequest = {}): Promise<OpenedSession> {
    return this.json('POST', '/v1/sessions', request);
  }

  /** Sends final text frames, or frames as given. */
  async say(sessionId: string, ...frames: (string | object)[]): Promise<{ accepted: number; duplicates: number }> {
    return this.json('POST', `/v1/sessions/${sessionId}/frames`, { frames: frames.map((frame) => (typeof frame === 'string' ? textFrame(frame) : frame)) });
  }

  close(sessionId: string): Promise<Response> {
    return this.call('POST', `/v1/sessions/${sessionId}/close`);
  }

  /** The stream until `enough` says so, or its end. */
  async events(sessionId: string, options: { readonly after?: string; readonly types?: readonly EventType[]; readonly enough?: (event: CloudEvent, all: readonly Received[]) => boolean } = {}): Promise<Received[]> {
    const query = options.types ? `?types=${options.types.join(',')}` : '';
    const abort = new AbortController();
    const response = await fetch(`${this.url}/v1/sessions/${sessionId}/events${query}`, {
      headers: { authorization: `Bearer ${this.token}`, accept: 'text/event-stream', ...(options.after ? { 'last-event-id': options.after } : {}) },
      signal: abort.signal,
    });
    if (!response.ok || !response.body) throw new Error(`events: ${response.status} ${await response.text()}`);
    const received: Received[] = [];
    let done = false;
    const parser = createParser({
      onEvent: ({ id, data }) => {
        if (done) return;
        const event = JSON.parse(data) as CloudEvent;
        received.push({ cursor: id ?? '', event });
        done = options.enough?.(event, received) ?? false;
      },
    });
    const decoder = new TextDecoder();
    for await (const bytes of response.body) {
      parser.feed(decoder.decode(bytes, { stream: true }));
      if (done) break;
    }
    abort.abort();
    return received;
  }
}

let frames = 0;
export function textFrame(text: string, extra: object = {}): object {
  frames += 1;
  return { frameId: `f-${frames}`, type: 'text', text, final: true, ...extra };
}

export interface TestSystem {
  readonly url: string;
  readonly dataDir: string;
  user(tenantId: string, roles?: string[], sub?: string): Promise<User>;
  stop(): Promise<void>;
}

/** A whole system in this process, in a folder of its own, on a free port. */
export async function startSystem(options: Partial<EmbeddedOptions> = {}): Promise<TestSystem> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'egg-e2e-'));
  const system = await startEmbedded({ dataDir, port: 0, quiet: true, ...options });
  return {
    url: system.url,
    dataDir,
    user: async (tenantId, roles = ['admin'], sub = 'ada') => new User(system.url, await system.token({ tenantId, sub, roles, ttlSec: 3600 })),
    async stop() {
      await system.close();
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export function ofType<T extends EventType>(events: readonly Received[], type: T): CloudEvent<T>[] {
  return events.map(({ event }) => event).filter((event): event is CloudEvent<T> => event.type === type);
}
