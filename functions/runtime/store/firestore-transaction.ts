/**
 * Optimistic transactions: reads take no locks, the commit expects what was read. Firestore's own hold a lock from the first
 * read on, and a plain commit inside the callback would wait for it for ever.
 */
import type { CollectionName } from './collections.ts';
import { ConflictError } from './errors.ts';
import { classifyFailure, pauseBefore, StoreUnavailableError, type OpenFirestore } from './firestore-client.ts';
import { applyPlan, examine, planCommit, runCommit, type Plan, type RetryPolicy } from './firestore-commit.ts';
import { decodeDocument, documentRef, versionOf } from './firestore-documents.ts';
import type { Commit, Transaction, Version } from './store.ts';

interface Read { readonly collection: CollectionName; readonly id: string; readonly version: Version | undefined }

// Other processes get in between; those of this one wait in line.
const MAX_ATTEMPTS = 30;

/** @throws {ConflictError} when others were faster every time. */
export async function runTransaction<T>(open: OpenFirestore, tenantId: string, run: (tx: Transaction) => Promise<T>, retry: RetryPolicy): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const reads = new Map<string, Read>();
    const commits: Commit[] = [];
    const result = await run({
      async get<D>(collection: CollectionName, id: string) {
        const ref = documentRef(open.database, tenantId, collection, id);
        const doc = decodeDocument<D>(await ref.get());
        reads.set(ref.path, { collection, id, version: doc?.version });
        return doc;
      },
      add: (commit) => void commits.push(commit),
    });
    try {
      await commitExpecting(open, tenantId, commits, reads, retry);
      return result;
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt === MAX_ATTEMPTS) throw error;
      await pauseBefore(Math.min(attempt, 4), retry.timer, retry.random);
    }
  }
}

async function commitExpecting(open: OpenFirestore, tenantId: string, commits: readonly Commit[], reads: ReadonlyMap<string, Read>, retry: RetryPolicy): Promise<void> {
  const seen = new Map([...reads].map(([path, { version }]) => [path, version]));
  const plan = planCommit(open, tenantId, commits, seen);
  if (plan.writes.length + plan.appends.length === 0) return;
  // A write with a precondition checks its own document; the rest of what was read has to be locked and looked at.
  const guarded = new Set(plan.writes.filter(({ expected }) => expected !== undefined).map(({ ref }) => ref.path));
  const unguarded = [...reads].filter(([path]) => !guarded.has(path));
  if (unguarded.length === 0) await runCommit(open, plan, retry);
  else await commitLocking(open, plan, unguarded);
}

const LOCKING_ATTEMPTS = 10;

async function commitLocking(open: OpenFirestore, plan: Plan, unguarded: readonly (readonly [string, Read])[]): Promise<void> {
  const { database } = open;
  const witness = plan.appends[0]?.ref ?? plan.writes.find(({ data }) => data !== undefined)?.ref;
  try {
    await database.runTransaction(async (tx) => {
      const refs = unguarded.map(([path]) => database.doc(path));
      const snapshots = await tx.getAll(...refs, ...(witness ? [witness] : []), { fieldMask: ['rev'] });
      // An earlier try of the library's may have been applied.
      if (witness && snapshots.at(-1)?.get('rev') === plan.rev) return;
      for (const [at, [, { collection, id, version }]] of unguarded.entries()) {
        const time = snapshots[at]?.updateTime;
        if ((time && versionOf(time)) !== version) throw new ConflictError(collection, id);
      }
      applyPlan(open, plan, tx);
    }, { maxAttempts: LOCKING_ATTEMPTS });
  } catch (error) {
    if (error instanceof ConflictError) throw error;
    const failure = classifyFailure(error);
    if (failure === 'other') throw error;
    if ((await examine(open, plan)) !== undefined) return;
    throw new StoreUnavailableError('The transaction did not get through', { cause: error });
  }
}
