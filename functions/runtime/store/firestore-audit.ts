/**
 * The tenants' audit logs in Firestore. A commit puts its records into an inbox, so that stages never wait for one another;
 * whoever reads the log, and the sweeper, then seals what is there into the chain, one sealer at a time.
 */
import type { DocumentReference, Firestore, QueryDocumentSnapshot } from '@google-cloud/firestore';
import { sealRecord } from './audit-chain.ts';
import type { Module, OpenFirestore } from './firestore-client.ts';
import { tenantPath, unescapeId } from './firestore-documents.ts';
import { appendId, type Append } from './firestore-events.ts';
import { AUDIT_FINGERPRINT, auditCursor, decodeCursor } from './page-cursor.ts';
import type { AuditAppend, AuditHead, AuditRecord, Page } from './store.ts';

type Head = Pick<AuditRecord, 'index' | 'hash'>;

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1_000;
const SEALED_AT_ONCE = 150;
const SEAL_ATTEMPTS = 20;
const TENANTS_AT_ONCE = 1_000;

const inbox = (database: Firestore, tenantId: string) => database.collection(`${tenantPath(tenantId)}/auditInbox`);
const chain = (database: Firestore, tenantId: string) => database.collection(`${tenantPath(tenantId)}/audit`);
const head = (database: Firestore, tenantId: string) => database.doc(`${tenantPath(tenantId)}/auditHead/head`);

export function auditAppends(database: Firestore, sdk: Module, tenantId: string, records: readonly AuditAppend[]): readonly Append[] {
  return records.map((record) => ({
    refOf: (rev, n) => inbox(database, tenantId).doc(appendId(rev, n)),
    data: { json: JSON.stringify(record), at: sdk.FieldValue.serverTimestamp() },
  }));
}

/** Seals what has been committed before the call; returns how many records. */
export async function sealTenant({ database }: OpenFirestore, tenantId: string): Promise<number> {
  let sealed = 0;
  for (;;) {
    const { docs } = await inbox(database, tenantId).orderBy('at').orderBy('n').limit(SEALED_AT_ONCE).get();
    if (docs.length > 0) sealed += await sealThese(database, tenantId, docs);
    if (docs.length < SEALED_AT_ONCE) return sealed;
  }
}

/** Tenants with records that wait; at most a thousand records are looked at. */
export async function tenantsToSeal({ database }: OpenFirestore): Promise<readonly string[]> {
  const { docs } = await database.collectionGroup('auditInbox').select().limit(TENANTS_AT_ONCE).get();
  return [...new Set(docs.map(({ ref }) => unescapeId(ref.parent.parent?.id ?? '')))];
}

/** The last sealed record of every tenant. */
export async function auditHeads({ database }: OpenFirestore): Promise<readonly AuditHead[]> {
  const { docs } = await database.collectionGroup('auditHead').get();
  return docs.map((doc) => ({ tenantId: unescapeId(doc.ref.parent.parent?.id ?? ''), ...(doc.data() as Head) }));
}

/** In the order of the chain. @throws {InvalidCursorError} */
export async function readAudit({ database }: OpenFirestore, tenantId: string, { since, cursor, limit = DEFAULT_LIMIT }: { since?: string; cursor?: string; limit?: number }): Promise<Page<AuditRecord>> {
  const after = cursor === undefined ? await before(database, tenantId, since) : Number(decodeCursor(AUDIT_FINGERPRINT, cursor).value);
  const wanted = Math.min(Math.max(1, limit), MAX_LIMIT);
  const { docs } = await chain(database, tenantId).where('index', '>', after).orderBy('index').limit(wanted + 1).get();
  const items = docs.slice(0, wanted).map((doc) => JSON.parse(doc.get('json') as string) as AuditRecord);
  const last = items.at(-1);
  if (docs.length <= wanted || !last) return { items };
  return { items, next: auditCursor(last.index, last.id) };
}

/** The head document lets one sealer through at a time; what another has sealed meanwhile is left out. */
function sealThese(database: Firestore, tenantId: string, waiting: readonly QueryDocumentSnapshot[]): Promise<number> {
  const headRef = head(database, tenantId);
  return database.runTransaction(async (tx) => {
    const [headNow, ...found] = await tx.getAll(headRef, ...waiting.map(({ ref }) => ref));
    let previous = headNow?.exists ? (headNow.data() as Head) : undefined;
    const present = found.filter((snapshot) => snapshot.exists);
    for (const snapshot of present) {
      const record = sealRecord(JSON.parse(snapshot.get('json') as string) as AuditAppend, previous);
      tx.create(chainRef(database, tenantId, record), { index: record.index, time: record.time, json: JSON.stringify(record) });
      tx.delete(snapshot.ref);
      previous = { index: record.index, hash: record.hash };
    }
    if (present.length > 0) tx.set(headRef, { index: previous?.index, hash: previous?.hash });
    return present.length;
  }, { maxAttempts: SEAL_ATTEMPTS });
}

function chainRef(database: Firestore, tenantId: string, { index }: AuditRecord): DocumentReference {
  return chain(database, tenantId).doc(String(index).padStart(12, '0'));
}

/** Everything from the first record of that time on: a chain with holes could not be verified. */
async function before(database: Firestore, tenantId: string, since: string | undefined): Promise<number> {
  if (since === undefined) return 0;
  const { docs } = await chain(database, tenantId).where('time', '>=', since).orderBy('time').orderBy('index').limit(1).get();
  return docs[0] === undefined ? Number.MAX_SAFE_INTEGER : (docs[0].get('index') as number) - 1;
}
