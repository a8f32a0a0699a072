/** Trains in a thread of its own, so that a process goes on serving meanwhile. */
import { Worker } from 'node:worker_threads';
import { type Classifier, type Example, loadClassifier } from './train-classifier.ts';

export async function trainInWorker(examples: readonly Example[]): Promise<Classifier> {
  const worker = new Worker(new URL('./train-worker.ts', import.meta.url), { workerData: examples });
  try {
    return loadClassifier(await new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject).once('exit', (code) => reject(new Error(`the training thread ended with ${code}`)));
    }));
  } finally {
    await worker.terminate();
  }
}
