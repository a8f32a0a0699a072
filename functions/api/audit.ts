/** `GET /v1/audit`, `GET /v1/audit/verify` */
import type { AuditPage, AuditVerifyAnswer } from '../../schemas/generated/types.ts';
import { verifyAudit } from '../runtime/store/verify-audit.ts';
import { onlyParameters, QueryReader } from './query.ts';
import { json, type Route } from './route.ts';

export const auditRoutes: readonly Route[] = [
  {
    method: 'GET', path: '/v1/audit', anyOf: ['audit.read'],
    async handle(call) {
      const query = new QueryReader(call.url, ['since', 'limit', 'cursor']);
      const since = query.time('since');
      const page = await call.store.readAudit({ ...(since === undefined ? {} : { since }), ...query.page() });
      const records = page.items.map((record) => ({ ...record, detail: record.detail as { [name: string]: unknown } }));
      return json({ records, next: page.next ?? null } satisfies AuditPage);
    },
  },
  {
    method: 'GET', path: '/v1/audit/verify', anyOf: ['audit.read'],
    async handle(call, deps) {
      onlyParameters(call.url, []);
      return json((await verifyAudit(call.store, await deps.auditAnchors?.(call.principal.tenantId))) satisfies AuditVerifyAnswer);
    },
  },
];
