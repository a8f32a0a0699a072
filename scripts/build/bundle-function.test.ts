import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { loadClassifier } from '../../functions/intent/classifier/train-classifier.ts';
import { type BuiltFunction, bundleFunction } from './bundle-function.ts';

describe('bundleFunction', function () {
  this.timeout(60_000);
  let outDir: string;
  let built: BuiltFunction;
  before(async () => {
    outDir = mkdtempSync(join(tmpdir(), 'egg-function-'));
    built = await bundleFunction({ name: 'intent', run: ['intent'], outDir, files: new Map([['note.txt', 'beside the code']]), frameworkVersion: '1.2.3' });
  });
  after(() => rmSync(outDir, { recursive: true, force: true }));

  it('builds the same from the same', async () => {
    const again = await bundleFunction({ name: 'intent', run: ['intent'], outDir, files: new Map([['note.txt', 'beside the code']]), frameworkVersion: '1.2.3' });
    assert.equal(again.hash, built.hash);
  });

  it('brings the thread that trains classifiers as a file that runs by itself', async () => {
    const workerData = [{ intent: 'stop', text: 'stop it' }, { intent: 'stop', text: 'halt' }, { intent: 'go', text: 'go on' }, { intent: 'go', text: 'start it' }];
    const worker = new Worker(pathToFileURL(join(built.folder, 'train-worker.js')), { workerData });
    // Rejects when the thread fails.
    const [trained] = (await once(worker, 'message')) as [Uint8Array];
    await worker.terminate();
    assert.equal(loadClassifier(trained).predict('stop it').intent, 'stop');
  });
});
