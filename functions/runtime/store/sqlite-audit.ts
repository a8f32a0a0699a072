/** The tenants' audit logs in SQLite, sealed in the transaction that causes them. */
import type { SqliteDatabase } from '../sqlite/sqlite-database.ts';
import { sealRecord } from './audit-chain.ts';
import { AUDIT_FINGERPRINT, auditCursor, decodeCursor } from './page-cursor.ts';
import type { AuditAppend, AuditHead, AuditRecord, Page } from './store.ts';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1_000;

export class SqliteAudit {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  /** Inside a unit. */
  append(tenant: string, appends: readonly AuditAppend[]): void {
    const last = this.#database.write('SELECT position, hash FROM audit WHERE tenant = ? ORDER BY position DESC LIMIT 1').get(tenant);
    const insert = this.#database.write('INSERT INTO audit (tenant, position, time, hash, record) VALUES (?, ?, ?, ?, ?)');
    let previous = last && { index: last['position'] as number, hash: last['hash'] as string };
    for (const append of appends) {
      const record = sealRecord(append, previous);
      insert.run(tenant, record.index, record.time, record.hash, JSON.stringify(record));
      previous = record;
    }
  }

  /** In the order of the chain. @throws {InvalidCursorError} */
  read(tenant: string, { since, cursor, limit = DEFAULT_LIMIT }: { since?: string; cursor?: string; limit?: number }): Page<AuditRecord> {
    const after = cursor === undefined ? this.#before(tenant, since) : Number(decodeCursor(AUDIT_FINGERPRINT, cursor).value);
    const wanted = Math.min(Math.max(1, limit), MAX_LIMIT);
    const rows = this.#database
      .read('SELECT position, record FROM audit WHERE tenant = ? AND position > ? ORDER BY position LIMIT ?')
      .all(tenant, after, wanted + 1);
    const items = rows.slice(0, wanted).map((row) => JSON.parse(row['record'] as string) as AuditRecord);
    const last = items.at(-1);
    if (rows.length <= wanted || !last) return { items };
    return { items, next: auditCursor(last.index, last.id) };
  }

  /** Goes from tenant to tenant in the key, so that it costs as many steps as there are tenants. */
  heads(): AuditHead[] {
    return this.#database.read(`WITH RECURSIVE tenants (tenant) AS (
      SELECT MIN(tenant) FROM audit UNION ALL SELECT (SELECT MIN(tenant) FROM audit WHERE audit.tenant > tenants.tenant) FROM tenants WHERE tenant IS NOT NULL)
      SELECT tenant, (SELECT position FROM audit WHERE audit.tenant = tenants.tenant ORDER BY position DESC LIMIT 1) AS position,
        (SELECT hash FROM audit WHERE audit.tenant = tenants.tenant ORDER BY position DESC LIMIT 1) AS hash FROM tenants WHERE tenant IS NOT NULL`)
      .all().map((row) => ({ tenantId: row['tenant'] as string, index: row['position'] as number, hash: row['hash'] as string }));
  }

  /** Everything from the first record of that time on: a chain with holes could not be verified. */
  #before(tenant: string, since: string | undefined): number {
    if (since === undefined) return 0;
    const row = this.#database
      .read('SELECT position FROM audit WHERE tenant = ? AND time >= ? ORDER BY time, position LIMIT 1')
      .get(tenant, since);
    return row ? (row['position'] as number) - 1 : Number.MAX_SAFE_INTEGER;
  }
}
