import assert from 'node:assert/strict';
import type { IntentsFile } from '../../schemas/generated/types.ts';
import type { Blobs } from '../runtime/blobs/blobs.ts';
import { type Bundle, compiledOnce } from '../runtime/bundle/bundle.ts';
import { trainClassifier } from './classifier/train-classifier.ts';
import { trainInWorker } from './classifier/train-in-worker.ts';
import { createClassifierStore } from './classifier-store.ts';
import { compileIntents, examplesOf } from './compile-intents.ts';
import { CLOUD_INTENTS, OUT_OF_SCOPE } from './fixtures/cloud-intents.ts';

const intents = CLOUD_INTENTS.slice(0, 4).map(({ name, train }) => ({ name, domain: 'ops', examples: [...train] }));
/** Another object each time, as after a start. */
const bundleOf = (file: IntentsFile = { intents }): Bundle => ({ manifests: [], digest: 'sha256:1', intents: file }) as unknown as Bundle;

class MemoryBlobs implements Blobs {
  readonly bytes = new Map<string, Uint8Array>();
  down = false;
  async put(key: string, bytes: Uint8Array): Promise<void> { this.check(); this.bytes.set(key, bytes); }
  async get(key: string): Promise<Uint8Array | undefined> { this.check(); return this.bytes.get(key); }
  async delete(key: string): Promise<void> { this.bytes.delete(key); }
  async list(): Promise<string[]> { return [...this.bytes.keys()]; }
  check(): void { if (this.down) throw new Error('no storage'); }
}

describe('classifier store', () => {
  let blobs: MemoryBlobs;
  let trained: number;
  let logged: string[];
  const log = { info: () => {}, warn: (_facts: object, message: string) => { logged.push(message); } };
  const store = (): ReturnType<typeof createClassifierStore> => createClassifierStore({ blobs, log, train: async (examples) => { trained += 1; return trainClassifier(examples); } });

  beforeEach(() => {
    blobs = new MemoryBlobs();
    trained = 0;
    logged = [];
  });

  it('trains once, and reads at every start after that', async () => {
    const first = await store().prepare(bundleOf());
    const bundle = bundleOf();
    const second = await store().prepare(bundle);
    assert.deepEqual([trained, blobs.bytes.size, logged], [1, 1, []]);
    for (const text of [...OUT_OF_SCOPE.slice(0, 10), ...CLOUD_INTENTS.flatMap(({ test }) => test.slice(0, 2))]) assert.deepEqual(second.predict(text), first.predict(text));
    assert.equal(compiledOnce(bundle, compileIntents).classifier(), second);
  });

  it('trains once for all who ask at the same time', async () => {
    const one = store();
    await Promise.all([one.prepare(bundleOf()), one.prepare(bundleOf()), one.prepare(bundleOf())]);
    assert.equal(trained, 1);
  });

  it('trains again when an example changes, not when anything else does', async () => {
    await store().prepare(bundleOf());
    await store().prepare(bundleOf({ intents: intents.map((intent) => ({ ...intent, destructive: true })) }));
    assert.equal(trained, 1);
    await store().prepare(bundleOf({ intents: intents.map((intent, at) => (at === 0 ? { ...intent, examples: [...intent.examples, 'one more'] } : intent)) }));
    assert.equal(trained, 2);
  });

  for (const [name, damage] of [
    ['a changed byte', (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length - 40 ? byte ^ 1 : byte))],
    ['a missing end', (bytes: Uint8Array) => bytes.slice(0, -1)], ['nothing', () => new Uint8Array()],
    ['another format', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 3 ? byte + 1 : byte))],
  ] as const) {
    it(`trains again and says so where ${name} is stored, and mends it`, async () => {
      await store().prepare(bundleOf());
      const [[key, bytes] = ['', new Uint8Array()]] = blobs.bytes;
      blobs.bytes.set(key, damage(bytes));
      await store().prepare(bundleOf());
      assert.equal(trained, 2);
      assert.match(logged[0] ?? '', /damaged; it is trained again/);
      await store().prepare(bundleOf());
      assert.deepEqual([trained, logged.length], [2, 1]);
    });
  }

  it('does without storage, and says so', async () => {
    blobs.down = true;
    assert.equal((await store().prepare(bundleOf())).intents.length, 4);
    assert.deepEqual([trained, logged.length], [1, 2]);
  });

  it('keeps nothing of a bundle that is only looked at', async () => {
    await store().prepare(bundleOf(), { keep: false });
    assert.deepEqual([trained, blobs.bytes.size], [1, 0]);
  });

  it('trains in a thread of its own what it would have trained here', async () => {
    const examples = examplesOf({ intents: { intents } });
    assert.deepEqual((await trainInWorker(examples)).serialize(), trainClassifier(examples).serialize());
  });
});
