/**
 * Asks a thread of its own for a checkpoint after every so many units. Folding the log into the file costs a tenth of the
 * time of a busy process, most of it waiting for the disk; readers and the writer go on meanwhile.
 */
import { Worker } from 'node:worker_threads';

/** About 4,000 pages of log. */
export const UNITS_PER_CHECKPOINT = 1_000;

export class Checkpointer {
  readonly #file: string;
  readonly #onError: (error: unknown) => void;
  #units = 0;
  #worker: Worker | undefined;
  #running: PromiseWithResolvers<void> | undefined;

  /** The thread starts with the first checkpoint. */
  constructor(file: string, onError: (error: unknown) => void) {
    this.#file = file;
    this.#onError = onError;
  }

  committed(units: number): void {
    this.#units += units;
    if (this.#units < UNITS_PER_CHECKPOINT || this.#running) return;
    this.#units = 0;
    this.#running = Promise.withResolvers();
    this.#worker ??= this.#start();
    this.#worker.postMessage('checkpoint');
  }

  /** Waits for the checkpoint under way, if there is one. */
  async close(): Promise<void> {
    await this.#running?.promise;
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(): Worker {
    const worker = new Worker(new URL('checkpoint-worker.ts', import.meta.url), { workerData: { file: this.#file } });
    worker.unref();
    worker.on('message', () => this.#done());
    // The writer's own, rarer checkpoints go on without it; the next one starts another thread.
    worker.on('error', (error) => {
      this.#onError(error);
      this.#worker = undefined;
      this.#done();
    });
    return worker;
  }

  #done(): void {
    this.#running?.resolve();
    this.#running = undefined;
  }
}
