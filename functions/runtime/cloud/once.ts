/** Opens something at first need and keeps it; what failed to open is opened again at the next need. */
export function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}

/** Opens it as soon as the process has nothing else to do, so that a cold start's first request does not wait for all of it. A failure shows at the first need. */
export function openSoon(open: () => Promise<unknown>): void {
  setImmediate(() => { open().catch(() => {}); });
}
