/** Who is calling: the bearer token, or for event streams a session token in the address. */
import { HttpProblem } from '../schemas/http-problem.ts';
import type { SessionRecord } from '../schemas/generated/types.ts';
import type { GatewayPorts, GatewayPrincipal } from './ports.ts';

const BEARER = /^Bearer +([A-Za-z0-9._~+/=-]+) *$/i;
const SESSION_ID = /^[A-Za-z0-9_.:@-]{1,128}$/;

/** @throws {HttpProblem} 401, or 503 when tokens cannot be checked now. */
export async function authenticate(ports: Pick<GatewayPorts, 'verify'>, request: Request, options: { readonly tokenInAddress?: boolean } = {}): Promise<GatewayPrincipal> {
  const header = request.headers.get('authorization');
  if (header !== null) {
    const token = BEARER.exec(header)?.[1];
    if (!token) throw unauthenticated('send Authorization: Bearer TOKEN');
    return verified(ports, token);
  }
  const inAddress = options.tokenInAddress ? new URL(request.url).searchParams.get('access_token') : null;
  if (inAddress === null) throw unauthenticated('send Authorization: Bearer TOKEN');
  const principal = await verified(ports, inAddress);
  // Addresses end up in histories and logs: only a token that is good for one session may travel there.
  if (principal.kind !== 'session') throw unauthenticated('only a session token may be given as access_token');
  return principal;
}

/** @throws {HttpProblem} 404 when the caller's tenant has no such session, 403 when the token does not reach it. */
export async function findSession(ports: Pick<GatewayPorts, 'sessions' | 'can'>, principal: GatewayPrincipal, sessionId: string, permission: 'session.read' | 'session.write'): Promise<SessionRecord> {
  const session = SESSION_ID.test(sessionId) ? await ports.sessions.find(principal.tenantId, sessionId) : undefined;
  if (!session) throw new HttpProblem('NOT_FOUND', 'there is no such session');
  if (!ports.can(principal, permission, { ownerSub: session.actor, sessionId })) {
    throw new HttpProblem('FORBIDDEN', `the token does not allow ${permission} on this session`);
  }
  return session;
}

async function verified(ports: Pick<GatewayPorts, 'verify'>, token: string): Promise<GatewayPrincipal> {
  try {
    return await ports.verify(token);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'UNAUTHENTICATED') throw unauthenticated((error as Error).message, 'invalid_token');
    throw new HttpProblem('UNAVAILABLE', 'tokens cannot be checked now', { cause: error, headers: { 'retry-after': '5' } });
  }
}

function unauthenticated(detail: string, error?: string): HttpProblem {
  return new HttpProblem('UNAUTHENTICATED', detail, { headers: { 'www-authenticate': error ? `Bearer error="${error}"` : 'Bearer' } });
}
