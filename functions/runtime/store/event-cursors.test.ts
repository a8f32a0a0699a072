import assert from 'node:assert/strict';
import fc from 'fast-check';
import { temporaryStore } from '../testing/temporary-store.ts';

describe('event cursors', function () {
  this.timeout(30_000);

  it('let a reader stop and go on anywhere: nothing is missed, nothing comes twice', async () => {
    const { store, remove } = await temporaryStore();
    const tenant = store.tenant('acme');
    let run = 0;
    const step = fc.oneof(
      fc.record({ kind: fc.constant('append' as const), session: fc.constantFrom('a', 'b'), count: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant('read' as const), session: fc.constantFrom('a', 'b'), limit: fc.integer({ min: 1, max: 5 }) }),
    );
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      run += 1;
      const written: Record<string, string[]> = { a: [], b: [] };
      const read: Record<string, string[]> = { a: [], b: [] };
      const cursors: Record<string, string | undefined> = {};
      const readOn = async (name: string, limit: number) => {
        const page = await tenant.readEvents(`${name}-${run}`, { limit, ...(cursors[name] ? { after: cursors[name] } : {}) });
        read[name]?.push(...page.events.map(({ id }) => id));
        cursors[name] = page.events.at(-1)?.cursor ?? cursors[name];
        return page.end;
      };
      for (const one of steps) {
        if (one.kind === 'read') await readOn(one.session, one.limit);
        else {
          const ids = Array.from({ length: one.count }, (_, index) => `${one.session}-${run}-${(written[one.session]?.length ?? 0) + index}`);
          written[one.session]?.push(...ids);
          await tenant.commit({ events: ids.map((id) => ({ sessionId: `${one.session}-${run}`, id, type: 'chunk.update', json: '{}' })) });
        }
      }
      for (const name of ['a', 'b']) {
        while (!(await readOn(name, 3)));
        assert.deepEqual(read[name], written[name]);
      }
    }), { numRuns: 60 });
    await remove();
  });
});
