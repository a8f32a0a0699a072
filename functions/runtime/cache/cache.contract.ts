/** What every Cache adapter must do, as a mocha suite. */
import assert from 'node:assert/strict';
import type { Cache } from './cache.ts';

export interface OpenedCache {
  readonly cache: Cache;
  /** Lets this much time pass for the cache. */
  advance(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

export function cacheContract(name: string, open: () => Promise<OpenedCache>): void {
  describe(`Cache contract: ${name}`, () => {
    let opened: OpenedCache;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    it('gives back what was set, text of any kind', async () => {
      for (const value of ['', 'grüße 日本', '{"json":true}', 'x'.repeat(100_000)]) {
        await opened.cache.set('tenant:key', value, 60_000);
        assert.equal(await opened.cache.get('tenant:key'), value);
      }
    });

    it('has nothing under a key never set', async () => {
      assert.equal(await opened.cache.get('none'), undefined);
    });

    it('replaces and deletes', async () => {
      await opened.cache.set('k', 'one', 60_000);
      await opened.cache.set('k', 'two', 60_000);
      assert.equal(await opened.cache.get('k'), 'two');
      await opened.cache.delete('k');
      await opened.cache.delete('k');
      assert.equal(await opened.cache.get('k'), undefined);
    });

    it('forgets an entry when its time is over, counted from the last set', async () => {
      await opened.cache.set('k', 'one', 1_000);
      await opened.advance(600);
      await opened.cache.set('k', 'two', 1_000);
      await opened.advance(600);
      assert.equal(await opened.cache.get('k'), 'two');
      await opened.advance(600);
      assert.equal(await opened.cache.get('k'), undefined);
    });

    it('keeps nothing for no time', async () => {
      await opened.cache.set('k', 'one', 60_000);
      await opened.cache.set('k', 'two', 0);
      assert.equal(await opened.cache.get('k'), undefined);
    });
  });
}
