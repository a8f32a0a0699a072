/** What `api/edge.js` serves: the edge gateway as a deployment on Vercel, keyless. */
import type { Env } from '../../functions/runtime/cloud/environment.ts';
import { required } from '../../functions/runtime/cloud/environment.ts';
import { systemClock } from '../../functions/runtime/clock.ts';
import { createRestPublisher } from '../../topics/pubsub-rest-publisher.ts';
import type { Gateway } from '../create-gateway.ts';
import { createWorkloadIdentity, IdentityRefusedError } from '../hosts/workload-identity.ts';
import { respondToError } from '../respond.ts';
import { createEdgeGateway, logLine } from './edge-gateway.ts';
import { createSessionIdentity } from './session-identity.ts';

let subjectToken: string | undefined;
let gateway: Gateway | undefined;

export default async function handle(request: Request): Promise<Response> {
  subjectToken = request.headers.get('x-vercel-oidc-token') ?? subjectToken;
  try {
    gateway ??= openGateway(process.env);
  } catch (error) {
    return respondToError(error, request, { error: logLine });
  }
  return gateway.fetch(request);
}

function openGateway(env: Env): Gateway {
  const clock = systemClock;
  const serviceAccount = required(env, 'EGG_GATEWAY_ACCOUNT');
  const identity = createWorkloadIdentity({
    provider: required(env, 'EGG_WORKLOAD_IDENTITY'), serviceAccount, clock,
    subjectToken() {
      if (!subjectToken) throw new IdentityRefusedError('Vercel sends no OIDC token: is it switched on for the project?');
      return subjectToken;
    },
  });
  const audience = required(env, 'EGG_API_URL');
  return createEdgeGateway(env, {
    publisher: createRestPublisher({ projectId: required(env, 'GOOGLE_CLOUD_PROJECT'), region: required(env, 'EGG_REGION'), accessToken: identity.accessToken }),
    accessToken: identity.accessToken,
    identity: createSessionIdentity({ signJwt: identity.signJwt, serviceAccount, apiKey: required(env, 'EGG_FIREBASE_API_KEY'), clock }),
    forward: { idToken: () => identity.idToken(audience) },
  });
}
