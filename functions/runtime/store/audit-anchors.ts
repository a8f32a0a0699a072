/**
 * Heads of the audit logs, noted in Blobs: whoever can change the store alone can write a whole chain anew, or cut off its end,
 * but not what was noted before: blobs are written once. A note is made only while the chain holds from the note before to the
 * new head, and covers every record up to it.
 */
import { hash } from 'node:crypto';
import type { Blobs } from '../blobs/blobs.ts';
import { BlobConflictError } from '../blobs/errors.ts';
import type { Clock } from '../clock.ts';
import type { Store } from './store.ts';
import { type AuditAnchor, verifySince } from './verify-audit.ts';

export interface AuditAnchorDeps {
  readonly store: Store;
  readonly blobs: Blobs;
  readonly clock: Clock;
  readonly log: { error(fields: object, message: string): void };
}

export interface AuditAnchors {
  /** Scheduled work: notes the heads that have moved. Returns how many. Looks once a minute at most, however often it is called. */
  note(): Promise<number>;
  /** What was noted of a tenant, oldest first. */
  of(tenantId: string): Promise<readonly AuditAnchor[]>;
}

const LOOK_EVERY_MS = 60_000;
/** A tenant's notes are this far apart at least. */
const NOTE_EVERY_MS = 10 * 60_000;
/** Notes that a check compares with: the last of each of so many days. */
const MAX_DAYS = 400;
const HOUR_AND_MINUTE = 'T0000';
const FOLDER = 'audit-anchors';

export function createAuditAnchors({ store, blobs, clock, log }: AuditAnchorDeps): AuditAnchors {
  const noted = new Map<string, AuditAnchor>();
  let lastLook = Number.NEGATIVE_INFINITY;

  async function read(key: string): Promise<AuditAnchor | undefined> {
    const bytes = await blobs.get(key);
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as AuditAnchor);
  }

  /** False when there is a note for this time already, of this process or of another. */
  async function put(key: string, note: object): Promise<boolean> {
    if (await blobs.get(key)) return false;
    try {
      await blobs.put(key, new TextEncoder().encode(JSON.stringify(note)));
      return true;
    } catch (error) {
      if (error instanceof BlobConflictError) return false;
      throw error;
    }
  }

  async function latest(tenantId: string): Promise<AuditAnchor | undefined> {
    const known = noted.get(tenantId);
    if (known) return known;
    const key = (await blobs.list(folderOf(tenantId))).at(-1);
    return key === undefined ? undefined : read(key);
  }

  return {
    async note() {
      const now = clock.now();
      if (now - lastLook < LOOK_EVERY_MS) return 0;
      lastLook = now;
      let moved = 0;
      for (const { tenantId, index, hash: seal } of await store.auditHeads()) {
        const before = await latest(tenantId);
        if (before?.index === index && before.hash === seal) continue;
        const fault = before && (await verifySince(store.tenant(tenantId), before));
        if (fault) {
          log.error({ code: 'AUDIT_LOG_BROKEN', tenant: tenantId, ...fault }, 'the audit log is not what it was');
          continue;
        }
        const anchor: AuditAnchor = { index, hash: seal };
        if (await put(`${folderOf(tenantId)}${slotOf(now)}`, { tenantId, ...anchor })) {
          noted.set(tenantId, anchor);
          moved += 1;
        }
      }
      return moved;
    },
    async of(tenantId) {
      const lastOfDay = new Map((await blobs.list(folderOf(tenantId))).map((key) => [key.slice(0, -HOUR_AND_MINUTE.length), key]));
      const found = await Promise.all([...lastOfDay.values()].slice(-MAX_DAYS).map(read));
      return found.filter((anchor) => anchor !== undefined).map(({ index, hash: seal }) => ({ index, hash: seal }));
    },
  };
}

/** `2026-11-22T1230` */
function slotOf(now: number): string {
  return new Date(now - (now % NOTE_EVERY_MS)).toISOString().slice(0, 16).replace(':', '');
}

/** Ids of tenants have characters that names of blobs have not. */
function folderOf(tenantId: string): string {
  return `${FOLDER}/${hash('sha256', tenantId, 'hex').slice(0, 32)}/`;
}
