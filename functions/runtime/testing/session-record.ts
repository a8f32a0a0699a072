import type { SessionRecord } from '../../../schemas/generated/types.ts';

/** For tests: an open session, created at the given time (ms). */
export function sessionRecord(overrides: Partial<SessionRecord> = {}, createdAt = Date.parse('2026-01-01T00:00:00Z')): SessionRecord {
  return {
    sessionId: 'ses_1', tenantId: 'acme', projectId: 'ops', actor: 'ada', input: 'text', status: 'open',
    scope: { allowedDomains: [], maxContextTokens: 8000, maxCostUSD: 10, piiPolicy: 'mask', language: 'en-US', environment: 'staging', dryRun: false },
    bundle: 'sha256:none', createdAt: new Date(createdAt).toISOString(), expiresAt: new Date(createdAt + 3_600_000).toISOString(),
    idleTimeoutSec: 300, dueAt: createdAt + 300_000,
    ...overrides,
  };
}
