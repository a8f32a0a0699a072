/** A Pub/Sub push endpoint: who calls, what came, and whether it is acknowledged. The answer says nothing else; reasons are logged. */
import type { Logger } from 'pino';
import { EggError } from '../errors.ts';
import type { CallerCheck } from './caller.ts';
import { CallerRefusedError } from './errors.ts';
import { InvalidEnvelopeError, parsePushEnvelope, type PushEnvelope } from './push-envelope.ts';

/** What the handler needs of an Express request; `body` is parsed JSON. */
export interface PushRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body?: unknown;
}

export interface PushDeps {
  readonly check: CallerCheck;
  /** True: acknowledge. */
  readonly receive: (envelope: PushEnvelope) => Promise<boolean>;
  readonly log: Pick<Logger, 'warn' | 'error'>;
}

const ACKNOWLEDGED = 204;
const AGAIN = 503;

/** The status to answer with. Never rejects. */
export async function handlePush(request: PushRequest, deps: PushDeps): Promise<number> {
  if (request.method !== 'POST') return 405;
  try {
    await deps.check({ authorization: header(request, 'authorization'), host: header(request, 'host') });
    return (await deps.receive(parsePushEnvelope(request.body))) ? ACKNOWLEDGED : AGAIN;
  } catch (error) {
    if (error instanceof CallerRefusedError || error instanceof InvalidEnvelopeError) {
      deps.log.warn({ code: error.code, reason: error.message }, 'push refused');
      return error instanceof CallerRefusedError ? 403 : 400;
    }
    deps.log.error({ err: error, code: error instanceof EggError ? error.code : 'INTERNAL' }, 'push failed');
    return AGAIN;
  }
}

function header({ headers }: PushRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
