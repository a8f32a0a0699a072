/**
 * The gateway on Vercel Functions (Node): no key anywhere. Vercel signs a token for the deployment and sends it along with every
 * request; frames go to Pub/Sub over REST with what that is exchanged for, and Google's own clients, which are loaded when they
 * are needed, make the same exchange by themselves.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCloudLog } from '../../functions/runtime/cloud/cloud-log.ts';
import { cloudParts } from '../../functions/runtime/cloud/cloud-parts.ts';
import { type Env, required } from '../../functions/runtime/cloud/environment.ts';
import { once } from '../../functions/runtime/cloud/once.ts';
import { systemClock } from '../../functions/runtime/clock.ts';
import { createRestPublisher } from '../../topics/pubsub-rest-publisher.ts';
import type { Gateway } from '../create-gateway.ts';
import { respondToError } from '../respond.ts';
import { createCloudGateway } from './cloud-gateway.ts';
import { createWorkloadIdentity, IdentityRefusedError } from './workload-identity.ts';

/** Vercel's documented header with the deployment's token; what a client sends under this name does not get here. */
const OIDC_HEADER = 'x-vercel-oidc-token';
/** `maxDuration` of `vercel.json`, less the time to end a stream in peace. */
const MAX_STREAM_MS = 285_000;

/** Reads the environment at the first request. `EGG_MAX_STREAM_SEC` follows a changed `maxDuration`. */
export function createVercelGateway(env: Env = process.env): { fetch(request: Request): Promise<Response> } {
  const subject = createSubjectToken(env);
  const log = createCloudLog(env);
  const open = once(() => openGateway(env, subject));
  return {
    async fetch(request) {
      const token = request.headers.get(OIDC_HEADER);
      if (token !== null) subject.set(token);
      try {
        return await (await open()).fetch(request);
      } catch (error) {
        return respondToError(error, request, log);
      }
    },
  };
}

async function openGateway(env: Env, subject: SubjectToken): Promise<Gateway> {
  const projectId = required(env, 'GOOGLE_CLOUD_PROJECT');
  const maxStreamMs = env.EGG_MAX_STREAM_SEC ? Number(env.EGG_MAX_STREAM_SEC) * 1000 : MAX_STREAM_MS;
  const parts = cloudParts(env);
  if (env.PUBSUB_EMULATOR_HOST) {
    return createCloudGateway(parts, { publisher: createRestPublisher({ projectId, endpoint: `http://${env.PUBSUB_EMULATOR_HOST}` }), maxStreamMs });
  }
  const provider = required(env, 'EGG_WORKLOAD_IDENTITY');
  const serviceAccount = required(env, 'EGG_GATEWAY_ACCOUNT');
  const identity = createWorkloadIdentity({ provider, serviceAccount, subjectToken: subject.get, clock: systemClock });
  process.env.GOOGLE_APPLICATION_CREDENTIALS ??= subject.credentialsFile(provider, serviceAccount);
  const publisher = createRestPublisher({ projectId, region: required(env, 'EGG_REGION'), accessToken: identity.accessToken });
  const audience = required(env, 'EGG_API_URL');
  return createCloudGateway(parts, { publisher, forward: { idToken: () => identity.idToken(audience) }, maxStreamMs });
}

interface SubjectToken {
  set(token: string): void;
  /** @throws {IdentityRefusedError} */
  get(): string;
  /** For Google's clients: how to come from the token to the service account. They read the token anew for each exchange. */
  credentialsFile(provider: string, serviceAccount: string): string;
}

function createSubjectToken(env: Env): SubjectToken {
  let current = env.VERCEL_OIDC_TOKEN;
  let tokenFile: string | undefined;
  const save = (): void => { if (tokenFile && current) writeFileSync(tokenFile, current, { mode: 0o600 }); };
  return {
    set(token) {
      if (token === current) return;
      current = token;
      save();
    },
    get() {
      if (!current) throw new IdentityRefusedError('Vercel sends no OIDC token: is it switched on for the project?');
      return current;
    },
    credentialsFile(provider, serviceAccount) {
      const folder = mkdtempSync(join(tmpdir(), 'egg-identity-'));
      tokenFile = join(folder, 'token');
      save();
      const file = join(folder, 'credentials.json');
      writeFileSync(file, JSON.stringify({
        type: 'external_account', audience: provider, subject_token_type: 'urn:ietf:params:oauth:token-type:jwt', token_url: 'https://sts.googleapis.com/v1/token',
        service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${serviceAccount}:generateAccessToken`,
        credential_source: { file: tokenFile },
      }), { mode: 0o600 });
      return file;
    },
  };
}
