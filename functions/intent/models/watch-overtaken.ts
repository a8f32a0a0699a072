/** Whether a newer chunk comes while a model is waited for: its speaker waits for this one, as chunks are handled in order. */

export interface OvertakenWatch {
  /** Aborts with `signal`, or when a newer chunk has come. */
  readonly signal: AbortSignal;
  /** No more: an answer that has begun to come is worth its end. */
  stop(): void;
}

const EVERY_MS = 500;

export function watchOvertaken({ signal, overtaken }: { readonly signal: AbortSignal; overtaken(): Promise<boolean> }): OvertakenWatch {
  const gone = new AbortController();
  let watching = true;
  const timer = setInterval(() => {
    // Not to know is no reason to give up.
    overtaken().then((newer) => { if (newer && watching) gone.abort(); }, () => {});
  }, EVERY_MS);
  return { signal: AbortSignal.any([signal, gone.signal]), stop: () => { watching = false; clearInterval(timer); } };
}
