/** The part of the Store contract about the event logs, watching, and the audit log. */
import assert from 'node:assert/strict';
import { verifyChain } from './audit-chain.ts';
import { AlreadyExistsError, InvalidCursorError } from './errors.ts';
import { auditCursor } from './page-cursor.ts';
import type { StoreFixture } from './store.contract.ts';
import type { AuditRecord, StoredEvent, TenantStore } from './store.ts';

export function logsContract(fixture: StoreFixture): void {
  const acme = (): TenantStore => fixture.opened.store.tenant('acme');
  const append = (sessionId: string, ...ids: string[]) =>
    acme().commit({ events: ids.map((id) => ({ sessionId, id, type: id.startsWith('x') ? 'error' : 'chunk.update', json: `{"id":"${id}"}` })) });
  const read = async (sessionId: string, after?: string): Promise<string> =>
    idsOf((await acme().readEvents(sessionId, after === undefined ? {} : { after })).events);

  describe('events', () => {
    it('come back in commit order, each session’s alone', async () => {
      await append('s1', 'a', 'b');
      await append('s2', 'other');
      await append('s1', 'c');
      const { events, end, gap } = await acme().readEvents('s1');
      assert.equal(idsOf(events), 'a,b,c');
      assert.deepEqual(events.map(({ type, json }) => [type, json])[0], ['chunk.update', '{"id":"a"}']);
      assert.equal(end, true);
      assert.equal(gap, undefined);
      assert.deepEqual((await fixture.opened.store.tenant('other').readEvents('s1')).events, []);
    });

    it('resume behind any cursor, missing nothing and repeating nothing', async () => {
      await append('s1', 'a', 'b');
      await append('s1', 'c');
      const { events } = await acme().readEvents('s1');
      assert.equal(await read('s1', events[0]?.cursor), 'b,c');
      assert.equal(await read('s1', events[2]?.cursor), '');
      await append('s1', 'd');
      assert.equal(await read('s1', events[2]?.cursor), 'd');
      await fixture.opened.reopen().then((store) => store.tenant('acme').readEvents('s1', { after: events[1]?.cursor as string }))
        .then((page) => assert.equal(idsOf(page.events), 'c,d'));
    });

    it('come in pages that say whether there is more', async () => {
      await append('s1', 'a', 'b', 'c');
      const first = await acme().readEvents('s1', { limit: 2 });
      assert.deepEqual([idsOf(first.events), first.end], ['a,b', false]);
      const second = await acme().readEvents('s1', { limit: 2, after: first.events[1]?.cursor as string });
      assert.deepEqual([idsOf(second.events), second.end], ['c', true]);
    });

    it('reach readers that keep up and readers that fall behind alike', async () => {
      const cursors = new Map([['near', ''], ['far', '']]);
      const heard = new Map([['near', ''], ['far', '']]);
      const follow = async (name: string, limit: number): Promise<void> => {
        for (let end = false; !end;) {
          const cursor = cursors.get(name);
          const page = await acme().readEvents('s1', { limit, ...(cursor ? { after: cursor } : {}) });
          heard.set(name, heard.get(name) + page.events.map(({ id }) => `${id} `).join(''));
          cursors.set(name, page.events.at(-1)?.cursor ?? cursor ?? '');
          end = page.end;
        }
      };
      const said = Array.from({ length: 90 }, (_, index) => `e${index}`);
      for (const [index, id] of said.entries()) {
        await append('s1', id);
        await append('s2', `other${index}`);
        if (index < 70 || index === 89) await follow('near', 2);
        if (index % 40 === 0 || index === 89) await follow('far', 50);
      }
      assert.deepEqual([...heard.values()].map((ids) => ids.trim().split(' ')), [said, said]);
    });

    it('can be filtered by type', async () => {
      await append('s1', 'a', 'x1', 'b', 'x2');
      assert.equal(idsOf((await acme().readEvents('s1', { types: ['error'] })).events), 'x1,x2');
    });

    it('are not written when their commit fails', async () => {
      await acme().commit({ writes: [{ op: 'create', collection: 'ledger', id: 'l1', data: {} }] });
      const attempt = acme().commit({
        writes: [{ op: 'create', collection: 'ledger', id: 'l1', data: {} }],
        events: [{ sessionId: 's1', id: 'a', type: 'error', json: '{}' }],
      });
      await assert.rejects(attempt, AlreadyExistsError);
      assert.equal(await read('s1'), '');
    });

    for (const cursor of ['', 'x', '-1', '12; DROP TABLE events', '١٢٣']) {
      it(`refuse the malformed cursor ${JSON.stringify(cursor)}`, async () => {
        await assert.rejects(acme().readEvents('s1', { after: cursor }), InvalidCursorError);
      });
    }

    it('that were removed show as a gap to readers from before, and only to them', async () => {
      await append('s1', 'a', 'b', 'c');
      await append('s2', 'z');
      const cursors = (await acme().readEvents('s1')).events.map(({ cursor }) => cursor);
      await acme().pruneEvents('s1', cursors[1] as string);
      for (const after of [undefined, cursors[0]]) {
        const page = await acme().readEvents('s1', after === undefined ? {} : { after });
        assert.deepEqual([idsOf(page.events), page.gap], ['c', { prunedThrough: cursors[1] }]);
      }
      assert.deepEqual((await acme().readEvents('s1', { after: cursors[1] as string })).gap, undefined);
      assert.deepEqual((await acme().readEvents('s2')).gap, undefined);
      assert.equal(idsOf((await (await fixture.opened.reopen()).tenant('acme').readEvents('s1')).events), 'c');
    });

    it('that were removed before a reader came to them show as a gap, however closely it followed', async () => {
      await append('s1', 'a');
      const after = (await acme().readEvents('s1')).events[0]?.cursor as string;
      await append('s1', 'b', 'c');
      const second = (await acme().readEvents('s1', { after, limit: 1 })).events[0]?.cursor as string;
      await acme().pruneEvents('s1', second);
      const page = await acme().readEvents('s1', { after });
      assert.deepEqual([idsOf(page.events), page.gap], ['c', { prunedThrough: second }]);
    });
  });

  describe('watching', () => {
    it('tells of new events in the session, until unsubscribed', async () => {
      let resolve = () => {};
      let calls = 0;
      const told = new Promise<void>((done) => (resolve = done));
      const stop = acme().watchEvents('s1', () => {
        calls++;
        resolve();
      });
      await append('s1', 'a');
      await told;
      assert.equal(await read('s1'), 'a');
      stop();
      const before = calls;
      await append('s1', 'b');
      await acme().readEvents('s1');
      assert.equal(calls, before);
    });

    it('tells a watcher that came while a commit was under way, unless it could read it already', async () => {
      const committing = append('s1', 'a');
      const told = Promise.withResolvers<void>();
      const stop = acme().watchEvents('s1', told.resolve);
      const seen = await read('s1');
      await Promise.all([committing, seen === 'a' ? undefined : told.promise]);
      assert.equal(await read('s1'), 'a');
      stop();
    });

    it('tells of changed documents by id', async () => {
      const told = new Promise<string>((resolve) => acme().watch('bundles', resolve));
      await fixture.opened.store.tenant('other').commit({ writes: [{ op: 'set', collection: 'bundles', id: 'theirs', data: {} }] });
      await acme().commit({ writes: [{ op: 'set', collection: 'bundles', id: 'active', data: {} }] });
      assert.equal(await told, 'active');
    });
  });

  describe('audit', () => {
    const record = (id: string, time: string) => acme().commit({ audit: [{ id, action: 'test', actor: 'ann', time, detail: { b: 1, a: [2] } }] });
    const all = async (): Promise<readonly AuditRecord[]> => (await acme().readAudit({})).items;

    it('tells the last record of every tenant, and goes on from any position', async () => {
      const before = await fixture.opened.store.auditHeads();
      assert.ok(!before.some(({ tenantId }) => tenantId === 'acme'));
      for (const id of ['r1', 'r2', 'r3']) await record(id, '2026-11-01T00:00:00.000Z');
      const records = await all();
      const head = (await fixture.opened.store.auditHeads()).find(({ tenantId }) => tenantId === 'acme');
      assert.deepEqual(head, { tenantId: 'acme', index: 3, hash: records[2]?.hash });
      assert.deepEqual((await acme().readAudit({ cursor: auditCursor(2) })).items, records.slice(2));
    });

    it('chains the records of each tenant without gaps, under concurrency too', async () => {
      await Promise.all(Array.from({ length: 10 }, (_, at) => record(`r${at}`, '2026-11-01T00:00:00.000Z')));
      await fixture.opened.store.tenant('other').commit({ audit: [{ id: 'o', action: 'test', actor: 'ann', time: '2026-11-01T00:00:00.000Z', detail: {} }] });
      const records = await all();
      assert.deepEqual(records.map(({ index }) => index), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      assert.deepEqual(verifyChain(records), { valid: true });
      assert.equal((await fixture.opened.store.tenant('other').readAudit({})).items[0]?.index, 1);
    });

    it('is written with its commit or not at all', async () => {
      await acme().commit({ writes: [{ op: 'create', collection: 'ledger', id: 'l1', data: {} }] });
      const attempt = acme().commit({
        writes: [{ op: 'create', collection: 'ledger', id: 'l1', data: {} }],
        audit: [{ id: 'a', action: 'test', actor: 'ann', time: '2026-11-01T00:00:00.000Z', detail: {} }],
      });
      await assert.rejects(attempt, AlreadyExistsError);
      assert.deepEqual(await all(), []);
    });

    it('reads from a time on, page by page', async () => {
      for (const day of [1, 2, 3, 4]) await record(`r${day}`, `2026-11-0${day}T00:00:00.000Z`);
      const first = await acme().readAudit({ since: '2026-11-02T00:00:00.000Z', limit: 2 });
      assert.deepEqual(first.items.map(({ id }) => id), ['r2', 'r3']);
      const second = await acme().readAudit({ since: '2026-11-02T00:00:00.000Z', limit: 2, cursor: first.next as string });
      assert.deepEqual([second.items.map(({ id }) => id), second.next], [['r4'], undefined]);
      assert.deepEqual((await acme().readAudit({ since: '2027-01-01' })).items, []);
      await assert.rejects(acme().readAudit({ cursor: 'nonsense' }), InvalidCursorError);
    });
  });
}

function idsOf(events: readonly StoredEvent[]): string {
  return events.map(({ id }) => id).join();
}
