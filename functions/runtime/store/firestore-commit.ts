/** One commit: every write with its precondition, the events and the audit records, all or nothing. */
import type { DocumentReference, DocumentSnapshot, Precondition, Timestamp, Transaction as FirestoreTransaction, WriteBatch } from '@google-cloud/firestore';
import type { Timer } from '../timer.ts';
import type { CollectionName } from './collections.ts';
import { AlreadyExistsError, ConflictError } from './errors.ts';
import { auditAppends } from './firestore-audit.ts';
import { classifyFailure, pauseBefore, StoreUnavailableError, type OpenFirestore } from './firestore-client.ts';
import { documentRef, encodeDocument, newRev, storedFields, timeOf, versionOf } from './firestore-documents.ts';
import { eventAppends } from './firestore-events.ts';
import type { Commit, CommitResult, Version, Write } from './store.ts';

/** What a write has to find: a document at this time, or none. */
type Expected = { readonly at: Timestamp } | 'nothing' | undefined;

interface PlannedWrite {
  readonly ref: DocumentReference;
  readonly collection: CollectionName;
  readonly id: string;
  /** Undefined: delete. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly expected: Expected;
  /** A document that is there already is an `AlreadyExistsError`, not a conflict. */
  readonly isCreate: boolean;
}

export interface Plan {
  readonly rev: string;
  readonly writes: readonly PlannedWrite[];
  readonly appends: readonly { readonly ref: DocumentReference; readonly data: Readonly<Record<string, unknown>> }[];
}

export interface RetryPolicy {
  readonly timer: Timer;
  /** 0 … 1 */
  readonly random: () => number;
}

const MAX_ATTEMPTS = 8;

/** `seen`: versions that a transaction read, which its unconditional writes then expect. @throws {InvalidDocumentError} {ConflictError} */
export function planCommit({ database, sdk }: OpenFirestore, tenantId: string, commits: readonly Commit[], seen: ReadonlyMap<string, Version | undefined> = new Map()): Plan {
  const rev = newRev();
  const written = new Set<string>();
  const plan = (write: Write): PlannedWrite => {
    const { collection, id } = write;
    const ref = documentRef(database, tenantId, collection, id);
    const data = write.op === 'delete' ? undefined : encodeDocument(sdk, collection, write.data, rev);
    const isFirst = !written.has(ref.path) && seen.has(ref.path);
    written.add(ref.path);
    const unconditional = isFirst ? (seen.get(ref.path) ?? null) : undefined;
    const version = write.op === 'create' ? null : write.ifVersion === undefined ? unconditional : write.ifVersion;
    const nothing = version === null && write.op !== 'delete' ? 'nothing' : undefined;
    const expected = version === null || version === undefined ? nothing : { at: timeOf(sdk, version, collection, id) };
    // A create of what the transaction found missing fails as a conflict: the callback has to see what is there now.
    const isCreate = write.op === 'create' && !isFirst;
    return { ref, collection, id, data, expected, isCreate };
  };
  const appends = commits.flatMap((commit) => [
    ...eventAppends(database, sdk, tenantId, commit.events ?? []),
    ...auditAppends(database, sdk, tenantId, commit.audit ?? []),
  ]);
  return {
    rev,
    writes: commits.flatMap((commit) => (commit.writes ?? []).map(plan)),
    appends: appends.map(({ refOf, data }, at) => ({ ref: refOf(rev, at), data: { ...data, n: at, rev } })),
  };
}

/** Adds the plan to a batch or a transaction. */
export function applyPlan({ sdk }: OpenFirestore, { writes, appends }: Plan, target: WriteBatch | FirestoreTransaction): void {
  const { FieldValue } = sdk;
  // The two types have the same methods, but no common name for them.
  const to = target as WriteBatch;
  for (const { ref, collection, data, expected } of writes) {
    const precondition: Precondition | undefined = typeof expected === 'object' ? { lastUpdateTime: expected.at } : undefined;
    if (data === undefined) {
      if (precondition) to.delete(ref, precondition);
      else to.delete(ref);
    } else if (precondition) {
      // Only an update takes a precondition; naming every field makes it a replacement.
      const absent = storedFields(collection).filter((field) => !(field in data));
      to.update(ref, { ...data, ...Object.fromEntries(absent.map((field) => [field, FieldValue.delete()])) }, precondition);
    } else if (expected === 'nothing') {
      to.create(ref, data);
    } else {
      to.set(ref, data);
    }
  }
  for (const { ref, data } of appends) to.create(ref, data);
}

/** @throws {ConflictError} {AlreadyExistsError} {StoreUnavailableError} */
export async function runCommit(open: OpenFirestore, plan: Plan, { timer, random }: RetryPolicy): Promise<CommitResult> {
  if (plan.writes.length + plan.appends.length === 0) return { versions: [] };
  for (let attempt = 1; ; attempt++) {
    const batch = open.database.batch();
    applyPlan(open, plan, batch);
    try {
      const results = await batch.commit();
      return { versions: plan.writes.flatMap(({ data }, at) => (data === undefined ? [] : [versionOf(results[at]?.writeTime as Timestamp)])) };
    } catch (error) {
      const failure = classifyFailure(error);
      if (failure === 'other') throw error;
      // Applied by a try whose answer was lost, of the library or of ours?
      const applied = await examine(open, plan);
      if (applied) return { versions: plan.writes.filter(({ data }) => data !== undefined).map(() => applied) };
      if (attempt === MAX_ATTEMPTS) throw new StoreUnavailableError('The commit did not get through', { cause: error });
      if (failure === 'transient') await pauseBefore(attempt, timer, random);
    }
  }
}

/**
 * Whether the plan has been applied: the version that its documents then got. Undefined: not, and nothing stands in its way.
 * @throws {ConflictError} {AlreadyExistsError} naming the first write whose precondition does not hold.
 */
export async function examine({ database }: OpenFirestore, { rev, writes, appends }: Plan): Promise<string | undefined> {
  const refs = [...writes, ...appends.slice(0, 1)].map(({ ref }) => ref);
  const found = await database.getAll(...refs, { fieldMask: ['rev'] });
  const ours = found.find((snapshot) => snapshot.exists && snapshot.get('rev') === rev);
  if (ours) return versionOf(ours.updateTime as Timestamp);
  for (const [at, { collection, id, expected, isCreate }] of writes.entries()) {
    const snapshot = found[at] as DocumentSnapshot;
    if (expected === 'nothing' && snapshot.exists) throw isCreate ? new AlreadyExistsError(collection, id) : new ConflictError(collection, id);
    if (typeof expected === 'object' && !snapshot.updateTime?.isEqual(expected.at)) throw new ConflictError(collection, id);
  }
  return undefined;
}
