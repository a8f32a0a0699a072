/** One dry-run session through the public API, from opening to `session.closed`. */
import { createClient } from '../../gateway/client.ts';
import type { EventType } from '../../schemas/generated/types.ts';
import { DeployError } from './run-command.ts';

export interface SmokeRequest {
  /** `https://host` */
  readonly url: string;
  /** Of an operator in a tenant with an active bundle. */
  readonly token: string;
  readonly text?: string;
  readonly signal?: AbortSignal;
}

export interface SmokeReport { readonly sessionId: string; readonly types: readonly EventType[] }

const TEXT = 'Show me the status of intent-router in staging.';
/** What must have happened to the sentence, whatever the bundle makes of it. */
const EXPECTED: readonly EventType[] = ['session.opened', 'transcript.final', 'chunk.update', 'summary.update', 'session.closed'];
/** A first call may find everything cold: eight functions that start one after another. */
const TIME_LIMIT_MS = 120_000;

/** @throws {DeployError} when the session does not go through */
export async function smokeTest({ url, token, text = TEXT, signal = AbortSignal.timeout(TIME_LIMIT_MS) }: SmokeRequest): Promise<SmokeReport> {
  const client = createClient({ baseUrl: url, token });
  const session = await client.openSession({ input: 'text', scope: { dryRun: true } }).catch((error: unknown) => fail(`${url} opens no session`, error));
  const types: EventType[] = [];
  try {
    await session.send({ frameId: 'smoke-1', type: 'text', text, final: true }, { signal });
    await session.close();
    for await (const { event } of session.events({ signal })) types.push(event.type);
  } catch (error) {
    fail(`session ${session.sessionId} does not go through`, error);
  }
  const missing = EXPECTED.filter((type) => !types.includes(type));
  if (missing.length > 0) fail(`session ${session.sessionId} brought ${types.join(', ') || 'no event'}, but not ${missing.join(', ')}`);
  return { sessionId: session.sessionId, types };
}

function fail(what: string, cause?: unknown): never {
  throw new DeployError(`Smoke test: ${what}${cause instanceof Error ? `: ${cause.message}` : ''}`, { cause });
}
