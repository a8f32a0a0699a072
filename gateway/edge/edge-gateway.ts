/**
 * The gateway on an Edge runtime: `fetch`, Web Crypto and Web Streams alone. Events come through Firebase's web library as the
 * session's own identity, under the security rules; frames go to Pub/Sub over REST; the rest goes to the `api` function.
 */
import { createVerifier } from '../../functions/runtime/auth/create-verifier.ts';
import { can } from '../../functions/runtime/auth/roles.ts';
import { type Env, issuers, required } from '../../functions/runtime/cloud/environment.ts';
import { systemClock } from '../../functions/runtime/clock.ts';
import { deriveId } from '../../functions/runtime/derive-id.ts';
import { FIRST_STAGE } from '../../functions/runtime/pipeline.ts';
import { zeroTotals } from '../../functions/runtime/session-totals.ts';
import type { SessionRecord } from '../../schemas/generated/types.ts';
import type { Publisher } from '../../topics/bus.ts';
import { createGateway, type Gateway } from '../create-gateway.ts';
import { type ForwardOptions, forwardTo } from '../hosts/forward-to.ts';
import type { KeptToken } from '../hosts/token-keeper.ts';
import { createMemoryLimiter } from '../memory-limiter.ts';
import { decodeBase64 } from './base64url.ts';
import { createWebSealer } from './create-web-sealer.ts';
import { hash } from './node-crypto.ts';
import { createRestDocuments } from './rest-documents.ts';
import { createWebEventLog } from './web-event-log.ts';

/** What differs between Google and its emulators. */
export interface EdgeParts {
  readonly publisher: Publisher;
  /** As the gateway's service account. */
  readonly accessToken: (renew?: boolean) => Promise<string>;
  /** A session's ID token for Firebase. */
  readonly identity: (tenantId: string, sessionId: string, uid: string) => Promise<KeptToken>;
  readonly forward?: ForwardOptions;
}

/** The platform cuts a stream after 300 s. */
const MAX_STREAM_MS = 285_000;

/** @throws {EnvironmentError} */
export function createEdgeGateway(env: Env, parts: EdgeParts): Gateway {
  const clock = systemClock;
  const projectId = required(env, 'GOOGLE_CLOUD_PROJECT');
  const databaseId = env.EGG_FIRESTORE_DATABASE;
  const emulatorHost = env.FIRESTORE_EMULATOR_HOST;
  const documents = createRestDocuments({ projectId, databaseId, accessToken: parts.accessToken, endpoint: emulatorHost && `http://${emulatorHost}` });
  const findSession = (tenantId: string, sessionId: string) => documents.get<SessionRecord>(tenantId, 'sessions', sessionId);
  const verifier = createVerifier({ issuers: issuers(env), sessionKey: decodeBase64(required(env, 'EGG_SESSION_KEY')), clock });
  const log = { error: (fields: object, message: string) => env.EGG_QUIET || logLine(fields, message) };
  return createGateway({
    publish: (messages) => parts.publisher.publish(messages),
    verify: (token) => verifier.verify(token),
    can, clock, log,
    limiter: createMemoryLimiter({ clock }),
    sessions: {
      find: findSession,
      // What open sessions have counted so far lies with the stages, out of reach from here.
      totals: async (tenantId, sessionId) => (await findSession(tenantId, sessionId))?.totals ?? zeroTotals(),
    },
    // A bundle is too large to read here: the defaults hold at this border, the tenant's own limits at the first stage.
    limits: async () => ({}),
    backlog: () => 0,
    frames: {
      async seen(tenantId, sessionId, frameIds) {
        const entryOf = (frameId: string): string => `${sessionId}:${FIRST_STAGE}:${deriveId('frm', sessionId, frameId)}`;
        const existing = await documents.existing(tenantId, 'ledger', frameIds.map(entryOf));
        return new Set(frameIds.filter((frameId) => existing.has(entryOf(frameId))));
      },
    },
    ingestTopic: FIRST_STAGE,
    seal: createWebSealer(decodeBase64(required(env, 'EGG_SEAL_KEY'))),
    deriveId,
    hashHex: (text) => hash('sha256', text, 'hex'),
    events: createWebEventLog({ projectId, databaseId, emulatorHost, identity: parts.identity, deriveId, clock, onError: (error) => log.error({ err: String(error) }, 'a listener failed') }),
    api: forwardTo(required(env, 'EGG_API_URL'), parts.forward),
    metrics: async () => '',
    checks: async () => ({ gateway: { status: 'ok' } }),
  }, { maxStreamMs: env.EGG_MAX_STREAM_SEC ? Number(env.EGG_MAX_STREAM_SEC) * 1000 : MAX_STREAM_MS });
}

/** One line of JSON, as the platform collects it. */
export function logLine(fields: object, message: string): void {
  const { err, ...rest } = fields as { err?: unknown };
  // oxlint-disable-next-line no-console -- the Edge runtime has no other way out
  console.error(JSON.stringify({ level: 'error', message, ...rest, ...(err === undefined ? {} : { err: String(err) }) }));
}
