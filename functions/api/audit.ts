/** `GET /v1/audit` */
import type { AuditPage } from '../../schemas/generated/types.ts';
import { QueryReader } from './query.ts';
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
];
