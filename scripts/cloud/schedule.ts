/** What Cloud Scheduler does: calls a function again and again, whatever it answers. */
import { setTimeout } from 'node:timers/promises';

export interface Schedule { stop(): Promise<void> }

const CALL_TIMEOUT_MS = 60_000;

/** The pause lies between calls, so that a slow one is not overtaken by the next. */
export function startSchedule(everyMs: number, url: string): Schedule {
  const stopping = new AbortController();
  const call = (): Promise<unknown> => fetch(url, { method: 'POST', signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(CALL_TIMEOUT_MS)]) }).then((answer) => answer.arrayBuffer(), () => {});
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await setTimeout(everyMs, undefined, { signal: stopping.signal }).catch(() => {});
      if (!stopping.signal.aborted) await call();
    }
  };
  const looping = loop();
  return {
    async stop() {
      stopping.abort();
      await looping;
    },
  };
}
