/** Checks a tenant's whole audit log, page by page: the chain itself, and what of it was noted elsewhere at earlier times. */
import { type ChainFault, faultOf } from './audit-chain.ts';
import { auditCursor } from './page-cursor.ts';
import type { AuditRecord, TenantStore } from './store.ts';

/** The last record at some time. Kept out of the store's reach, it anchors the log: a chain can be written anew, or cut, as a whole. */
export interface AuditAnchor { readonly index: number; readonly hash: string }

export interface AuditFault {
  /** Position of the first record that is wrong or missing. */
  readonly index: number;
  readonly fault: ChainFault | 'truncated' | 'rewritten';
}

export interface AuditReport {
  readonly ok: boolean;
  readonly records: number;
  /** Of what could be read. */
  readonly head: AuditAnchor | null;
  readonly firstBad?: AuditFault;
}

const PAGE = 1_000;

/** `truncated`: records up to an anchor are gone; `rewritten`: the chain fits, but is not the one that an anchor noted. */
export async function verifyAudit(tenant: Pick<TenantStore, 'readAudit'>, anchors: readonly AuditAnchor[] = []): Promise<AuditReport> {
  const noted = new Map(anchors.map(({ index, hash }) => [index, hash]));
  let previous: AuditAnchor | undefined;
  let records = 0;
  let firstBad: AuditFault | undefined;
  for await (const record of auditRecords(tenant)) {
    records += 1;
    const fault = previous === undefined && record.index !== 1 ? 'gap' : faultOf(record, previous);
    const differs = noted.has(record.index) && noted.get(record.index) !== record.hash;
    // After a gap it is the missing record that is named.
    if (fault) firstBad ??= { index: fault === 'gap' ? (previous?.index ?? 0) + 1 : record.index, fault };
    else if (differs) firstBad ??= { index: record.index, fault: 'rewritten' };
    previous = { index: record.index, hash: record.hash };
  }
  const last = previous?.index ?? 0;
  if (anchors.some(({ index }) => index > last)) firstBad ??= { index: last + 1, fault: 'truncated' };
  return { ok: firstBad === undefined, records, head: previous ?? null, ...(firstBad ? { firstBad } : {}) };
}

/** From a position on, in the order of the chain. */
export async function* auditRecords(tenant: Pick<TenantStore, 'readAudit'>, { from = 1 }: { readonly from?: number } = {}): AsyncGenerator<AuditRecord> {
  let cursor: string | undefined = from > 1 ? auditCursor(from - 1) : undefined;
  do {
    const page = await tenant.readAudit({ limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    yield* page.items;
    cursor = page.next;
  } while (cursor !== undefined);
}

/** What was added since an anchor: whether the anchor is still part of the chain, and the chain goes on from it. */
export async function verifySince(tenant: Pick<TenantStore, 'readAudit'>, anchor: AuditAnchor): Promise<AuditFault | undefined> {
  let previous: AuditAnchor | undefined;
  for await (const record of auditRecords(tenant, { from: anchor.index })) {
    if (!previous && record.index !== anchor.index) return { index: anchor.index, fault: 'gap' };
    if (!previous && record.hash !== anchor.hash) return { index: anchor.index, fault: 'rewritten' };
    const fault = faultOf(record, previous);
    if (fault) return { index: record.index, fault };
    previous = record;
  }
  return previous ? undefined : { index: anchor.index, fault: 'truncated' };
}
