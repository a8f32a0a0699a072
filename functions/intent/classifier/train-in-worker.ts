/** Trains in a thread of its own, so that a process goes on serving meanwhile. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Classifier, type Example, loadClassifier, trainClassifier } from './train-classifier.ts';

/** Where the code is bundled into one file, the thread's file is not there: then the caller's thread has to do. */
const WORKER = new URL('./train-worker.ts', import.meta.url);

export async function trainInWorker(examples: readonly Example[]): Promise<Classifier> {
  if (!existsSync(fileURLToPath(WORKER))) return trainClassifier(examples);
  const worker = new Worker(WORKER, { workerData: examples });
  try {
    return loadClassifier(await new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject).once('exit', (code) => reject(new Error(`the training thread ended with ${code}`)));
    }));
  } finally {
    await worker.terminate();
  }
}
