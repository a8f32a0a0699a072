/** The part of the Store contract about finding documents. */
import assert from 'node:assert/strict';
import { COLLECTIONS } from './collections.ts';
import { InvalidCursorError, UnsupportedQueryError } from './errors.ts';
import type { StoreFixture } from './store.contract.ts';
import type { Doc, Page, Query, TenantStore } from './store.ts';

interface Session { readonly status: string; readonly createdAt: string; readonly dueAt: number }

const SESSIONS: readonly (readonly [id: string, status: string, createdAt: string, dueAt: number])[] = [
  ['a', 'open', '2026-11-01T00:00:00.000Z', 10],
  ['b', 'open', '2026-11-02T00:00:00.000Z', 9],
  ['c', 'closed', '2026-11-03T00:00:00.000Z', 100],
  ['d', 'closing', '2026-11-04T00:00:00.000Z', 8],
  ['e', 'open', '2026-11-04T00:00:00.000Z', 200],
];

export function queriesContract(fixture: StoreFixture): void {
  const acme = (): TenantStore => fixture.opened.store.tenant('acme');

  describe('queries', () => {
    beforeEach(() => addSessions(acme()));

    const cases: readonly (readonly [name: string, query: Query, expected: string])[] = [
      ['everything by id', {}, 'abcde'],
      ['newest first, ties by id in the same direction', { orderBy: ['createdAt', 'desc'] }, 'edcba'],
      ['oldest first', { orderBy: ['createdAt', 'asc'] }, 'abcde'],
      ['an equality with an order', { where: [['status', '==', 'open']], orderBy: ['createdAt', 'desc'] }, 'eba'],
      ['a set of values with a range on the order field', { where: [['status', 'in', ['open', 'closing']], ['dueAt', '<=', 10]], orderBy: ['dueAt', 'asc'] }, 'dba'],
      ['a range that implies the order', { where: [['status', '==', 'open'], ['dueAt', '>', 9]] }, 'ae'],
      ['both ends of a range', { where: [['createdAt', '>=', '2026-11-02'], ['createdAt', '<', '2026-11-04']] }, 'bc'],
      ['an empty set of values', { where: [['status', 'in', []], ['dueAt', '<', 999]] }, ''],
      ['at most the limit', { orderBy: ['createdAt', 'asc'], limit: 2 }, 'ab'],
    ];
    for (const [name, query, expected] of cases) {
      it(`finds ${name}`, async () => {
        assert.equal(idsOf(await acme().query('sessions', query)), expected);
      });
    }

    const refused: readonly (readonly [name: string, query: Query])[] = [
      ['a filter that no index has', { where: [['input', '==', 'x']], orderBy: ['createdAt', 'asc'] }],
      ['an order that no index has', { orderBy: ['idleTimeoutSec', 'asc'] }],
      ['an order that does not go with the filter', { where: [['actor', '==', 'x']], orderBy: ['dueAt', 'asc'] }],
      ['ranges on two fields', { where: [['createdAt', '>', ''], ['dueAt', '>', 0]] }],
      ['a range on another field than the order', { where: [['status', '==', 'open'], ['dueAt', '>', 0]], orderBy: ['createdAt', 'asc'] }],
    ];
    for (const [name, query] of refused) {
      it(`refuses ${name}`, async () => {
        await assert.rejects(acme().query('sessions', query), UnsupportedQueryError);
      });
    }

    it('leaves out documents that lack the order field', async () => {
      await acme().commit({ writes: [{ op: 'create', collection: 'sessions', id: 'f', data: { status: 'open', createdAt: '2026-11-05' } }] });
      assert.equal(idsOf(await acme().query('sessions', { where: [['status', '==', 'open']], orderBy: ['dueAt', 'asc'] })), 'bae');
    });

    it('pages through everything once, also over ties and while documents are added behind the cursor', async () => {
      for (const orderBy of [['createdAt', 'asc'], ['createdAt', 'desc'], undefined] as const) {
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await acme().query<Session>('sessions', { limit: 2, ...(orderBy && { orderBy }), ...(cursor !== undefined && { cursor }) });
          seen.push(...page.items.map(({ id }) => id));
          cursor = page.next;
        } while (cursor !== undefined);
        assert.deepEqual(seen, orderBy?.[1] === 'desc' ? ['e', 'd', 'c', 'b', 'a'] : ['a', 'b', 'c', 'd', 'e']);
      }
    });

    it('refuses a cursor that is malformed or of another query', async () => {
      const { next } = await acme().query('sessions', { orderBy: ['createdAt', 'asc'], limit: 1 });
      assert.ok(next);
      await assert.rejects(acme().query('sessions', { orderBy: ['createdAt', 'desc'], cursor: next }), InvalidCursorError);
      await assert.rejects(acme().query('sessions', { orderBy: ['createdAt', 'asc'], cursor: 'nonsense' }), InvalidCursorError);
    });

    it('never finds another tenant’s documents', async () => {
      assert.equal(idsOf(await fixture.opened.store.tenant('other').query('sessions', {})), '');
    });
  });

  describe('scan', () => {
    it('reads across tenants in one order, page by page', async () => {
      for (const tenant of ['acme', 'beta', 'coda']) await addSessions(fixture.opened.store.tenant(tenant));
      const query: Query = { where: [['status', 'in', ['open', 'closing']], ['dueAt', '<=', 10]], orderBy: ['dueAt', 'asc'] };
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await fixture.opened.store.scan('sessions', { ...query, limit: 2, ...(cursor !== undefined && { cursor }) });
        seen.push(...page.items.map(({ tenantId, id }) => `${tenantId}/${id}`));
        cursor = page.next;
      } while (cursor !== undefined);
      assert.equal(seen.length, 9);
      assert.equal(new Set(seen).size, 9);
      assert.equal(seen.map((name) => name.at(-1)).join(''), 'dddbbbaaa');
    });
  });

  describe('expire', () => {
    it('keeps what is not due, and what has no time', async () => {
      await acme().commit({
        writes: [
          { op: 'create', collection: 'ledger', id: 'due', data: { ttl: 1_000 } },
          { op: 'create', collection: 'ledger', id: 'later', data: { ttl: 3_000 } },
          { op: 'create', collection: 'ledger', id: 'never', data: {} },
          { op: 'create', collection: 'state', id: 'extended', data: { ttl: 1_000 } },
          { op: 'set', collection: 'state', id: 'extended', data: { ttl: 9_000 } },
        ],
      });
      await fixture.opened.store.expire(2_000, 100);
      assert.ok(await acme().get('ledger', 'later'));
      assert.ok(await acme().get('ledger', 'never'));
      assert.ok(await acme().get('state', 'extended'));
    });
  });

  describe('nearest', () => {
    const { dimensions } = COLLECTIONS.manifests.vector;
    const at = (angle: number): number[] => [Math.cos(angle), Math.sin(angle), ...new Array<number>(dimensions - 2).fill(0)];
    const add = (id: string, angle: number, status: string, length = 1) =>
      acme().commit({ writes: [{ op: 'set', collection: 'manifests', id, data: { id, status, embedding: at(angle).map((value) => value * length) } }] });

    beforeEach(async () => {
      await add('east', 0, 'active', 5);
      await add('north', Math.PI / 2, 'active');
      await add('north-east', Math.PI / 4, 'draft');
      await acme().commit({ writes: [{ op: 'create', collection: 'manifests', id: 'nowhere', data: { id: 'nowhere', status: 'active' } }] });
    });

    it('orders by cosine similarity, whatever the lengths', async () => {
      const found = await acme().nearest('manifests', { vector: at(0.1), limit: 2 });
      assert.deepEqual(found.map(({ doc }) => doc.id), ['east', 'north-east']);
      assert.ok(Math.abs((found[0]?.similarity ?? 0) - Math.cos(0.1)) < 1e-4);
    });

    it('applies filters before the limit', async () => {
      const found = await acme().nearest('manifests', { vector: at(0.8), limit: 1, where: [['status', '==', 'active']] });
      assert.deepEqual(found.map(({ doc }) => doc.id), ['north']);
    });

    it('sees every change at once', async () => {
      await acme().nearest('manifests', { vector: at(0), limit: 1 });
      await add('east', Math.PI, 'active');
      await acme().commit({ writes: [{ op: 'delete', collection: 'manifests', id: 'north' }] });
      const found = await acme().nearest('manifests', { vector: at(0), limit: 9 });
      assert.deepEqual(found.map(({ doc }) => doc.id), ['north-east', 'east']);
    });

    it('refuses a vector of another length and a collection without vectors', async () => {
      await assert.rejects(acme().nearest('manifests', { vector: [1], limit: 1 }), UnsupportedQueryError);
      await assert.rejects(acme().nearest('state', { vector: at(0), limit: 1 }), UnsupportedQueryError);
    });
  });
}

async function addSessions(store: TenantStore): Promise<void> {
  for (const [id, status, createdAt, dueAt] of SESSIONS) {
    const data: Session & { actor: string } = { status, createdAt, dueAt, actor: 'ann' };
    await store.commit({ writes: [{ op: 'create', collection: 'sessions', id, data }] });
  }
}

function idsOf(page: Page<Doc>): string {
  return page.items.map(({ id }) => id).join('');
}
