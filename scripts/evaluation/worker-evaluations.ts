/** Evaluations in threads of their own, one for each. */
import { Worker } from 'node:worker_threads';
import type { Evaluations } from '../../functions/api/deps.ts';
import type { Blobs } from '../../functions/runtime/blobs/blobs.ts';
import { contentOf } from '../../functions/runtime/bundle/assemble-bundle.ts';
import type { ComparisonReport, EvaluationReport } from '../../schemas/generated/types.ts';
import { HttpProblem } from '../../schemas/http-problem.ts';
import type { EvaluationTask } from './evaluation-worker.ts';

export interface WorkerEvaluations extends Evaluations {
  /** Ends what runs. */
  close(): Promise<void>;
}

/** A request waits no longer than this, in ms. */
const TIMEOUT_MS = 120_000;
const MEMORY_MIB = 1_024;

export function createWorkerEvaluations(blobs: Blobs, { timeoutMs = TIMEOUT_MS } = {}): WorkerEvaluations {
  const workers = new Set<Worker>();

  function inWorker<T>(task: EvaluationTask): Promise<T> {
    const worker = new Worker(new URL('./evaluation-worker.ts', import.meta.url), { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MIB } });
    workers.add(worker);
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new HttpProblem('TIMEOUT', `the evaluation took longer than ${timeoutMs / 1000} s; give it fewer recordings`));
        void worker.terminate();
      }, timeoutMs);
      worker.once('message', (result: T) => resolve(result));
      worker.once('error', reject);
      worker.once('exit', () => {
        clearTimeout(timer);
        workers.delete(worker);
        reject(new HttpProblem('UNAVAILABLE', 'the evaluation was ended', { headers: { 'retry-after': '5' } }));
      });
    });
  }

  return {
    blobs,
    evaluate: ({ bundle, ...rest }) => inWorker<EvaluationReport>({ kind: 'evaluate', bundle: contentOf(bundle), ...rest }),
    compare: ({ from, to, recordings }) => inWorker<ComparisonReport>({ kind: 'compare', from: contentOf(from), to: contentOf(to), recordings }),
    async close() {
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}
