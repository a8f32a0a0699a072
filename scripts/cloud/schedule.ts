/** What Cloud Scheduler does: calls a function again and again, whatever it answers. */
export interface Schedule { stop(): Promise<void> }

const CALL_TIMEOUT_MS = 60_000;

/** The pause lies between calls, so that a slow one is not overtaken by the next. */
export function startSchedule(everyMs: number, url: string): Schedule {
  const stopping = new AbortController();
  const call = (): Promise<unknown> => fetch(url, { method: 'POST', signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(CALL_TIMEOUT_MS)]) }).then((answer) => answer.arrayBuffer(), () => {});
  let timer: NodeJS.Timeout | undefined;
  let calling = Promise.resolve();
  const next = (): void => {
    if (stopping.signal.aborted) return;
    timer = setTimeout(() => {
      calling = call().then(next);
    }, everyMs);
  };
  next();
  return {
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await calling;
    },
  };
}
