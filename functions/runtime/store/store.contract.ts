/** What every Store adapter must do, as a mocha suite: documents and transactions here, queries and logs beside it. */
import assert from 'node:assert/strict';
import { AlreadyExistsError, ConflictError, InvalidDocumentError } from './errors.ts';
import { logsContract } from './store-logs.contract.ts';
import { queriesContract } from './store-queries.contract.ts';
import type { Store, TenantStore } from './store.ts';

export interface OpenedStore {
  readonly store: Store;
  /** Closes the store and opens the same data again. */
  reopen(): Promise<Store>;
  close(): Promise<void>;
}

/** For tests that need only `opened.store`, set anew for each of them. */
export interface StoreFixture { opened: OpenedStore }

export function storeContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`Store contract: ${name}`, () => {
    const fixture = {} as StoreFixture;
    beforeEach(async () => {
      fixture.opened = await open();
    });
    afterEach(() => fixture.opened.close());

    describe('documents', () => documentsContract(fixture));
    describe('transactions', () => transactionsContract(fixture));
    queriesContract(fixture);
    logsContract(fixture);
  });
}

function documentsContract(fixture: StoreFixture): void {
  const acme = (): TenantStore => fixture.opened.store.tenant('acme');

  it('lets whoever was refused read what stood in the way', async () => {
    const create = (by: string) => acme().commit({ writes: [{ op: 'create', collection: 'sessions', id: 's1', data: { by } }] });
    const attempts = ['a', 'b'].map((by) => create(by).then(() => ({ by }), async (error: unknown) => {
      assert.ok(error instanceof AlreadyExistsError);
      return { refusedBy: (await acme().get<{ by: string }>('sessions', 's1'))?.data.by };
    }));
    const outcomes = await Promise.all(attempts);
    const winner = outcomes.find((outcome) => 'by' in outcome)?.by;
    assert.deepEqual(outcomes.filter((outcome) => 'refusedBy' in outcome), [{ refusedBy: winner }]);
  });

  it('answers undefined for a document that is not there', async () => {
    assert.equal(await acme().get('state', 'none'), undefined);
  });

  it('gives back what was stored, with the version that the commit returned', async () => {
    const data = { text: 'grüße 日本', list: [1, 2.5, null], nested: { yes: true } };
    const { versions } = await acme().commit({ writes: [{ op: 'create', collection: 'state', id: 's:chunk', data }] });
    assert.deepEqual(await acme().get('state', 's:chunk'), { id: 's:chunk', version: versions[0], data });
  });

  it('refuses to create a document twice and says which', async () => {
    await acme().commit({ writes: [{ op: 'create', collection: 'ledger', id: 'l1', data: {} }] });
    await assert.rejects(
      acme().commit({ writes: [{ op: 'set', collection: 'state', id: 's1', data: {} }, { op: 'create', collection: 'ledger', id: 'l1', data: { again: true } }] }),
      (error) => error instanceof AlreadyExistsError && error.collection === 'ledger' && error.id === 'l1',
    );
    assert.equal(await acme().get('state', 's1'), undefined, 'the other write of the commit must not have happened');
    assert.deepEqual((await acme().get('ledger', 'l1'))?.data, {});
  });

  it('replaces only the version that the write names', async () => {
    const first = await acme().commit({ writes: [{ op: 'set', collection: 'state', id: 's1', data: { n: 1 }, ifVersion: null }] });
    const version = first.versions[0] as number;
    const second = await acme().commit({ writes: [{ op: 'set', collection: 'state', id: 's1', data: { n: 2 }, ifVersion: version }] });
    assert.notEqual(second.versions[0], version);
    await assert.rejects(
      acme().commit({
        writes: [{ op: 'create', collection: 'ledger', id: 'l1', data: {} }, { op: 'set', collection: 'state', id: 's1', data: { n: 3 }, ifVersion: version }],
      }),
      (error) => error instanceof ConflictError && error.retryable && error.id === 's1',
    );
    assert.deepEqual((await acme().get('state', 's1'))?.data, { n: 2 });
    assert.equal(await acme().get('ledger', 'l1'), undefined);
  });

  it('refuses `ifVersion: null` when the document exists', async () => {
    await acme().commit({ writes: [{ op: 'set', collection: 'state', id: 's1', data: { n: 1 } }] });
    await assert.rejects(acme().commit({ writes: [{ op: 'set', collection: 'state', id: 's1', data: { n: 2 }, ifVersion: null }] }), ConflictError);
  });

  it('refuses a version from before a document was deleted and created again', async () => {
    const { versions } = await acme().commit({ writes: [{ op: 'create', collection: 'state', id: 's1', data: {} }] });
    await acme().commit({ writes: [{ op: 'delete', collection: 'state', id: 's1' }] });
    await acme().commit({ writes: [{ op: 'create', collection: 'state', id: 's1', data: {} }] });
    await assert.rejects(
      acme().commit({ writes: [{ op: 'set', collection: 'state', id: 's1', data: {}, ifVersion: versions[0] as number }] }),
      ConflictError,
    );
  });

  it('deletes, also by version, and deleting nothing is no error', async () => {
    const { versions } = await acme().commit({ writes: [{ op: 'create', collection: 'state', id: 's1', data: {} }] });
    await acme().commit({ writes: [{ op: 'set', collection: 'state', id: 's1', data: { n: 2 } }] });
    await assert.rejects(
      acme().commit({ writes: [{ op: 'delete', collection: 'state', id: 's1', ifVersion: versions[0] as number }] }),
      ConflictError,
    );
    await acme().commit({ writes: [{ op: 'delete', collection: 'state', id: 's1' }, { op: 'delete', collection: 'state', id: 'none' }] });
    assert.equal(await acme().get('state', 's1'), undefined);
  });

  it('keeps tenants apart', async () => {
    await acme().commit({ writes: [{ op: 'create', collection: 'state', id: 's1', data: { of: 'acme' } }] });
    const other = fixture.opened.store.tenant('other');
    assert.equal(await other.get('state', 's1'), undefined);
    await other.commit({ writes: [{ op: 'create', collection: 'state', id: 's1', data: { of: 'other' } }] });
    await other.commit({ writes: [{ op: 'delete', collection: 'state', id: 's1' }] });
    assert.deepEqual((await acme().get('state', 's1'))?.data, { of: 'acme' });
  });

  it('lets exactly one of many concurrent writers of one version win', async () => {
    const { versions } = await acme().commit({ writes: [{ op: 'create', collection: 'state', id: 's1', data: { by: -1 } }] });
    const attempts = Array.from({ length: 20 }, (_, by) =>
      acme().commit({ writes: [{ op: 'set', collection: 'state', id: 's1', data: { by }, ifVersion: versions[0] as number }] }));
    const outcomes = await Promise.allSettled(attempts);
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
    const winner = outcomes.findIndex(({ status }) => status === 'fulfilled');
    assert.deepEqual((await acme().get('state', 's1'))?.data, { by: winner });
  });

  it('keeps everything when it is closed and opened again', async () => {
    const { versions } = await acme().commit({ writes: [{ op: 'create', collection: 'state', id: 's1', data: { n: 1 } }] });
    const again = (await fixture.opened.reopen()).tenant('acme');
    assert.deepEqual(await again.get('state', 's1'), { id: 's1', version: versions[0], data: { n: 1 } });
    await again.commit({ writes: [{ op: 'set', collection: 'state', id: 's1', data: { n: 2 }, ifVersion: versions[0] as number }] });
    assert.notEqual((await again.get('state', 's1'))?.version, versions[0]);
  });

  it('refuses a vector of the wrong length', async () => {
    await assert.rejects(
      acme().commit({ writes: [{ op: 'create', collection: 'manifests', id: 'm1', data: { embedding: [1, 2, 3] } }] }),
      InvalidDocumentError,
    );
  });
}

function transactionsContract(fixture: StoreFixture): void {
  const acme = (): TenantStore => fixture.opened.store.tenant('acme');

  it('reserves under a limit exactly, however many ask at once', async () => {
    const limit = 37;
    await acme().commit({ writes: [{ op: 'create', collection: 'budgets', id: 'daily', data: { reserved: 0 } }] });
    const granted = await Promise.all(Array.from({ length: 60 }, (_, at) => reserve(acme(), `r${at}`, limit)));
    assert.equal(granted.filter(Boolean).length, limit);
    assert.deepEqual((await acme().get<{ reserved: number }>('budgets', 'daily'))?.data, { reserved: limit });
  });

  it('sees plain commits that slip in between', async () => {
    await acme().commit({ writes: [{ op: 'create', collection: 'budgets', id: 'daily', data: { n: 0 } }] });
    let runs = 0;
    await acme().transaction(async (tx) => {
      const doc = await tx.get<{ n: number }>('budgets', 'daily');
      if (runs++ === 0) await acme().commit({ writes: [{ op: 'set', collection: 'budgets', id: 'daily', data: { n: 10 } }] });
      tx.add({ writes: [{ op: 'set', collection: 'budgets', id: 'daily', data: { n: (doc?.data.n ?? 0) + 1 } }] });
    });
    assert.equal(runs, 2);
    assert.deepEqual((await acme().get('budgets', 'daily'))?.data, { n: 11 });
  });

  it('notices that a document it found missing has appeared', async () => {
    let runs = 0;
    const found = await acme().transaction(async (tx) => {
      const doc = await tx.get('budgets', 'daily');
      if (runs++ === 0) await acme().commit({ writes: [{ op: 'create', collection: 'budgets', id: 'daily', data: {} }] });
      tx.add({ writes: [{ op: 'set', collection: 'budgets', id: 'weekly', data: {} }] });
      return doc !== undefined;
    });
    assert.equal(found, true);
  });

  it('writes nothing when the callback rejects, and passes the error on', async () => {
    const refused = new Error('refused');
    const attempt = acme().transaction(async (tx) => {
      tx.add({ writes: [{ op: 'create', collection: 'budgets', id: 'daily', data: {} }] });
      throw refused;
    });
    await assert.rejects(attempt, refused);
    assert.equal(await acme().get('budgets', 'daily'), undefined);
    assert.equal(await acme().transaction(async () => 'the next one'), 'the next one');
  });

  it('passes on what a create found, without trying again', async () => {
    await acme().commit({ writes: [{ op: 'create', collection: 'ledger', id: 'l1', data: {} }] });
    let runs = 0;
    const attempt = acme().transaction(async (tx) => {
      runs++;
      tx.add({ writes: [{ op: 'create', collection: 'ledger', id: 'l1', data: {} }] });
    });
    await assert.rejects(attempt, AlreadyExistsError);
    assert.equal(runs, 1);
  });
}

function reserve(store: TenantStore, id: string, limit: number): Promise<boolean> {
  return store.transaction(async (tx) => {
    const reserved = (await tx.get<{ reserved: number }>('budgets', 'daily'))?.data.reserved ?? 0;
    if (reserved >= limit) return false;
    tx.add({ writes: [{ op: 'set', collection: 'budgets', id: 'daily', data: { reserved: reserved + 1 } }] });
    tx.add({ writes: [{ op: 'create', collection: 'reservations', id, data: { status: 'open', expiresAt: 1 } }] });
    return true;
  });
}
