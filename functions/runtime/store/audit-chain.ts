/** The hash chain of a tenant's audit log: every record seals all before it. Pure. */
import { hash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';
import type { AuditAppend, AuditRecord } from './store.ts';

/** `previousHash` of a tenant's first record. */
export const GENESIS_HASH = '0'.repeat(64);

/** The record that follows `previous` (undefined: the first). */
export function sealRecord(append: AuditAppend, previous: Pick<AuditRecord, 'index' | 'hash'> | undefined): AuditRecord {
  const record = { ...append, index: (previous?.index ?? 0) + 1, previousHash: previous?.hash ?? GENESIS_HASH };
  return { ...record, hash: hashOf(record) };
}

export type ChainFault = 'changed' | 'gap' | 'reordered' | 'unlinked';

export interface ChainReport {
  readonly valid: boolean;
  /** Where the first fault is, and what it is. */
  readonly index?: number;
  readonly fault?: ChainFault;
}

/**
 * Checks records in their order; they may start anywhere in the chain. `changed`: a record does not match its own hash;
 * `gap`: records are missing; `reordered`: an index goes back; `unlinked`: a record does not continue the one before it.
 */
export function verifyChain(records: Iterable<AuditRecord>): ChainReport {
  let previous: AuditRecord | undefined;
  for (const record of records) {
    const fault = faultOf(record, previous);
    if (fault) return { valid: false, index: record.index, fault };
    previous = record;
  }
  return { valid: true };
}

/** What is wrong with a record that follows `previous`; undefined when nothing is, or there is nothing before it to compare with. */
export function faultOf(record: AuditRecord, previous: Pick<AuditRecord, 'index' | 'hash'> | undefined): ChainFault | undefined {
  const { hash: seal, ...sealed } = record;
  if (previous && record.index <= previous.index) return 'reordered';
  if (previous && record.index > previous.index + 1) return 'gap';
  if (hashOf(sealed) !== seal) return 'changed';
  if (record.previousHash !== (previous?.hash ?? (record.index === 1 ? GENESIS_HASH : record.previousHash))) return 'unlinked';
  return undefined;
}

function hashOf(record: Omit<AuditRecord, 'hash'>): string {
  return hash('sha256', record.previousHash + canonicalJson(record), 'hex');
}
