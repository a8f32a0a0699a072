/** What the contract cannot ask of every store: lost answers, contention between processes, late events, sealing. */
import assert from 'node:assert/strict';
import { Timestamp, WriteBatch, type QueryDocumentSnapshot } from '@google-cloud/firestore';
import sinon from 'sinon';
import { startEmulators, type Emulators } from '../../../scripts/emulators/start-emulators.ts';
import { verifyChain } from './audit-chain.ts';
import { AlreadyExistsError, ConflictError, UnsupportedQueryError } from './errors.ts';
import { FirestoreClient, StoreUnavailableError } from './firestore-client.ts';
import { createFirestoreStore, type FirestoreStore } from './firestore-store.ts';
import type { TenantStore } from './store.ts';

const CODES = { UNKNOWN: 2, DEADLINE_EXCEEDED: 4, ABORTED: 10, UNAVAILABLE: 14 } as const;
type Code = keyof typeof CODES;

describe('Firestore store', () => {
  let emulators: Emulators;
  let projects = 0;
  let projectId: string;
  let store: FirestoreStore;
  let others: FirestoreStore[];
  /** Past the adapter. */
  let direct: FirestoreClient;
  // Pauses between tries take no time.
  const timer = { after: (_delay: number, callback: () => void) => (queueMicrotask(callback), () => {}) };
  const acme = (): TenantStore => store.tenant('acme');
  const another = (): FirestoreStore => {
    const opened = createFirestoreStore({ projectId, timer });
    others.push(opened);
    return opened;
  };

  before(async () => {
    emulators = await startEmulators({ firestore: true });
    process.env['FIRESTORE_EMULATOR_HOST'] = emulators.firestoreHost;
  });
  after(() => emulators.stop());
  beforeEach(() => {
    projectId = `${emulators.projectId}-f${projects++}`;
    store = createFirestoreStore({ projectId, timer });
    others = [];
    direct = new FirestoreClient({ projectId });
  });
  afterEach(async () => {
    sinon.restore();
    await Promise.all([store, direct, ...others].map((opened) => opened.close()));
  });

  /** The next commits fail with the codes, before or after they are applied; returns how many were tried in all. */
  function failCommits(when: 'before' | 'after', ...codes: readonly Code[]): () => number {
    const left = [...codes];
    const commit = WriteBatch.prototype.commit;
    const stub = sinon.stub(WriteBatch.prototype, 'commit').callsFake(async function (this: WriteBatch) {
      const code = left.shift();
      if (code === undefined) return commit.call(this);
      if (when === 'after') await commit.call(this);
      throw Object.assign(new Error(code), { code: CODES[code] });
    });
    return () => stub.callCount;
  }

  describe('lost answers', () => {
    const work = (version: string | number) => ({
      writes: [
        { op: 'create', collection: 'ledger', id: 'l1', data: { outputs: [] } },
        { op: 'set', collection: 'state', id: 's1', data: { n: 2 }, ifVersion: version },
      ],
      events: [{ sessionId: 's1', id: 'e1', type: 'error', json: '{}' }],
      audit: [{ id: 'a1', action: 'test', actor: 'ann', time: '2026-11-01T00:00:00.000Z', detail: {} }],
    }) as const;
    const once = async () => {
      assert.deepEqual((await acme().get('state', 's1'))?.data, { n: 2 });
      assert.equal((await acme().readEvents('s1')).events.length, 1);
      assert.equal((await acme().readAudit({})).items.length, 1);
    };
    let version: string | number;
    beforeEach(async () => {
      version = (await acme().commit({ writes: [{ op: 'create', collection: 'state', id: 's1', data: { n: 1 } }] })).versions[0] as string;
    });

    for (const code of ['UNKNOWN', 'DEADLINE_EXCEEDED', 'UNAVAILABLE'] as const) {
      it(`of a commit that was applied and answered ${code}: it is found out and not done twice`, async () => {
        const tries = failCommits('after', code);
        const { versions } = await acme().commit(work(version));
        assert.equal(tries(), 1);
        assert.deepEqual(versions, [(await acme().get('ledger', 'l1'))?.version, (await acme().get('state', 's1'))?.version]);
        await once();
      });
    }

    for (const code of ['UNKNOWN', 'ABORTED', 'UNAVAILABLE'] as const) {
      it(`of a commit that was not applied and answered ${code}: it is tried again`, async () => {
        const tries = failCommits('before', code, code);
        await acme().commit(work(version));
        assert.equal(tries(), 3);
        await once();
      });
    }

    it('do not hide that somebody else was first', async () => {
      await acme().commit({ writes: [{ op: 'create', collection: 'ledger', id: 'l1', data: { by: 'somebody' } }] });
      failCommits('before', 'UNKNOWN');
      await assert.rejects(acme().commit(work(version)), (error) => error instanceof AlreadyExistsError && error.id === 'l1');
      await acme().commit({ writes: [{ op: 'delete', collection: 'ledger', id: 'l1' }, { op: 'set', collection: 'state', id: 's1', data: {} }] });
      await assert.rejects(acme().commit(work(version)), (error) => error instanceof ConflictError && error.id === 's1');
    });

    it('that go on are a store that is unavailable, which may be tried again', async () => {
      const tries = failCommits('before', ...new Array<Code>(50).fill('UNAVAILABLE'));
      await assert.rejects(acme().commit(work(version)), (error) => error instanceof StoreUnavailableError && error.retryable);
      assert.ok(tries() < 20);
    });

    it('of a transaction do not add twice', async () => {
      const add = () => acme().transaction(async (tx) => {
        const n = (await tx.get<{ n: number }>('state', 's1'))?.data.n ?? 0;
        tx.add({ writes: [{ op: 'set', collection: 'state', id: 's1', data: { n: n + 1 } }] });
      });
      failCommits('after', 'UNKNOWN');
      await add();
      assert.deepEqual((await acme().get('state', 's1'))?.data, { n: 2 });
    });
  });

  describe('transactions', () => {
    it('of several processes reserve under a limit exactly', async () => {
      await acme().commit({ writes: [{ op: 'create', collection: 'budgets', id: 'daily', data: { reserved: 0 } }] });
      const processes = [store, another(), another()];
      const granted = await Promise.all(Array.from({ length: 30 }, (_, at) => (processes[at % 3] as FirestoreStore).tenant('acme').transaction(async (tx) => {
        const reserved = (await tx.get<{ reserved: number }>('budgets', 'daily'))?.data.reserved ?? 0;
        if (reserved >= 17) return false;
        tx.add({ writes: [{ op: 'set', collection: 'budgets', id: 'daily', data: { reserved: reserved + 1 } }] });
        return true;
      })));
      assert.equal(granted.filter(Boolean).length, 17);
      assert.deepEqual((await acme().get('budgets', 'daily'))?.data, { reserved: 17 });
    });

    it('notice a change of what they only read', async () => {
      await acme().commit({ writes: [{ op: 'create', collection: 'budgets', id: 'limit', data: { usd: 5 } }] });
      let runs = 0;
      await acme().transaction(async (tx) => {
        const usd = (await tx.get<{ usd: number }>('budgets', 'limit'))?.data.usd;
        if (runs++ === 0) await another().tenant('acme').commit({ writes: [{ op: 'set', collection: 'budgets', id: 'limit', data: { usd: 1 } }] });
        tx.add({ writes: [{ op: 'set', collection: 'state', id: 's1', data: { usd } }] });
      });
      assert.equal(runs, 2);
      assert.deepEqual((await acme().get('state', 's1'))?.data, { usd: 1 });
    });

    it('that create what they found missing run again when somebody else creates it', async () => {
      let runs = 0;
      const made = await acme().transaction(async (tx) => {
        if (await tx.get('reservations', 'r1')) return false;
        if (runs++ === 0) await another().tenant('acme').commit({ writes: [{ op: 'create', collection: 'reservations', id: 'r1', data: {} }] });
        tx.add({ writes: [{ op: 'create', collection: 'reservations', id: 'r1', data: {} }] });
        return true;
      });
      assert.equal(made, false);
    });
  });

  describe('documents', () => {
    it('take any JSON and any id', async () => {
      const data = { nested: [[1, [2]], { '': null, 'a.b': { __x__: 1 } }], long: 'ü'.repeat(5_000), status: null };
      for (const id of ['a/b', '.', '..', '__x__', '50%', 'a%2Fb', 'ünï✓', 'x'.repeat(400)]) {
        await acme().commit({ writes: [{ op: 'set', collection: 'sessions', id, data }] });
        assert.deepEqual((await acme().get('sessions', id))?.data, data);
        assert.equal((await acme().get('sessions', id))?.id, id);
      }
      assert.equal((await acme().query('sessions', {})).items.length, 8);
    });

    it('lose the copied fields that a new version does not have', async () => {
      const { versions } = await acme().commit({ writes: [{ op: 'create', collection: 'sessions', id: 's', data: { status: 'open', createdAt: '2026-11-01' } }] });
      await acme().commit({ writes: [{ op: 'set', collection: 'sessions', id: 's', data: { createdAt: '2026-11-01' }, ifVersion: versions[0] as string }] });
      assert.deepEqual((await acme().query('sessions', { where: [['status', '==', 'open']], orderBy: ['createdAt', 'asc'] })).items, []);
      assert.equal((await acme().query('sessions', { orderBy: ['createdAt', 'asc'] })).items.length, 1);
    });

    it('carry the time of their end as a timestamp', async () => {
      await acme().commit({ writes: [{ op: 'create', collection: 'ledger', id: 'l', data: { ttl: 1_795_000_000_000 } }] });
      const stored = await (await direct.open()).database.doc('tenants/acme/ledger/l').get();
      assert.deepEqual(stored.get('ttl'), Timestamp.fromMillis(1_795_000_000_000));
    });

    it('are not read across tenants or by meaning without a declared index', async () => {
      await assert.rejects(store.scan('sessions', { orderBy: ['createdAt', 'asc'] }), UnsupportedQueryError);
      await assert.rejects(store.scan('ledger', {}), UnsupportedQueryError);
      await assert.rejects(acme().nearest('manifests', { vector: new Array<number>(768).fill(1), limit: 1, where: [['intent', '==', 'x']] }), UnsupportedQueryError);
    });
  });

  describe('events', () => {
    const append = (of: FirestoreStore, ...ids: readonly string[]) =>
      of.tenant('acme').commit({ events: ids.map((id) => ({ sessionId: 's1', id, type: 'chunk.update', json: `{"id":"${id}"}` })) });

    /** Reads page by page like a client, resuming from the last cursor. */
    async function follow(had: string[], limit: number, after?: string): Promise<string | undefined> {
      for (let cursor = after; ;) {
        const page = await acme().readEvents('s1', { limit, ...(cursor === undefined ? {} : { after: cursor }) });
        had.push(...page.events.map(({ id }) => id));
        cursor = page.events.at(-1)?.cursor ?? cursor;
        if (page.end) return cursor;
      }
    }

    it('of many commits at the same time reach a reader once, in the order of each commit', async () => {
      const had: string[] = [];
      const writers = [store, another(), another()];
      const commits = Array.from({ length: 60 }, (_, at) => append(writers[at % 3] as FirestoreStore, `${at}a`, `${at}b`, `${at}c`));
      const writing = { done: false };
      const written = Promise.all(commits).finally(() => (writing.done = true));
      let cursor: string | undefined;
      while (!writing.done) cursor = await follow(had, 7, cursor);
      await written;
      await follow(had, 7, cursor);
      assert.equal(new Set(had).size, 180);
      assert.equal(had.length, 180);
      for (let at = 0; at < 60; at++) assert.ok(had.indexOf(`${at}a`) < had.indexOf(`${at}b`) && had.indexOf(`${at}b`) < had.indexOf(`${at}c`));
    });

    it('that become visible after later ones are not overlooked', async () => {
      await append(store, 'a');
      const had: string[] = [];
      const cursor = await follow(had, 10);
      const { database } = await direct.open();
      const events = database.collection('tenants/acme/sessions/s1/events');
      const first = (await events.get()).docs[0] as QueryDocumentSnapshot;
      const earlier = Timestamp.fromMillis((first.get('at') as Timestamp).toMillis() - 700);
      await events.doc('latecome000').set({ ...first.data(), id: 'late', rev: 'latecome', n: 0, at: earlier });
      await follow(had, 10, cursor);
      assert.deepEqual(had, ['a', 'late']);
    });

    it('of a log that is lost show as a gap, and the reader starts over', async () => {
      const elsewhere = createFirestoreStore({ projectId: `${projectId}x`, timer });
      await append(elsewhere, 'gone');
      const after = (await elsewhere.tenant('acme').readEvents('s1')).events[0]?.cursor as string;
      await elsewhere.close();
      await append(store, 'a');
      const page = await acme().readEvents('s1', { after });
      assert.deepEqual([page.events.map(({ id }) => id), page.gap], [['a'], { prunedThrough: after }]);
    });

    it('that were removed show as a gap to a filtered reader too', async () => {
      await append(store, 'a', 'b');
      const cursors = (await acme().readEvents('s1')).events.map(({ cursor }) => cursor);
      await acme().pruneEvents('s1', cursors[0] as string);
      const page = await acme().readEvents('s1', { types: ['chunk.update'] });
      assert.deepEqual([page.events.map(({ id }) => id), page.gap], [['b'], { prunedThrough: cursors[0] }]);
    });

    it('of another process wake a watcher', async () => {
      const writer = another();
      const waiting = [1, 2, 3].map(() => Promise.withResolvers<void>());
      let calls = 0;
      const stop = acme().watchEvents('s1', () => waiting[calls++]?.resolve());
      for (const [at, { promise }] of waiting.entries()) {
        await append(writer, `e${at}`);
        await promise;
      }
      stop();
    });
  });

  describe('audit', () => {
    const record = (of: FirestoreStore, tenant: string, id: string) =>
      of.tenant(tenant).commit({ audit: [{ id, action: 'test', actor: 'ann', time: '2026-11-01T00:00:00.000Z', detail: {} }] });

    it('is one chain, however many seal at once while records come in', async () => {
      const processes = [store, another(), another()];
      await Promise.all(Array.from({ length: 30 }, async (_, at) => {
        const own = processes[at % 3] as FirestoreStore;
        await record(own, 'acme', `r${at}`);
        await own.tenant('acme').readAudit({});
      }));
      const { items } = await acme().readAudit({});
      assert.equal(items.length, 30);
      assert.deepEqual(verifyChain(items), { valid: true });
      assert.equal(new Set(items.map(({ id }) => id)).size, 30);
    });

    it('is sealed for all tenants by scheduled work', async () => {
      for (const tenant of ['acme', 'beta', 'beta']) await record(store, tenant, tenant);
      assert.equal(await store.sealAudit(), 3);
      assert.equal(await store.sealAudit(), 0);
      assert.equal((await store.tenant('beta').readAudit({})).items.length, 2);
    });
  });
});
