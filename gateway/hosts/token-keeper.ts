/** Keeps a token that expires: callers share one request for it, and it is renewed before its end. */

export interface KeptToken {
  readonly token: string;
  /** ms */
  readonly expiresAt: number;
}

/** Renewed this long before the end; a token that still holds serves while that fails. */
const MARGIN_MS = 5 * 60_000;
/** So many ms before its end a token is taken for expired: it has to reach its reader. */
const TRAVEL_MS = 10_000;
/** After a renewal that failed, a token that still holds is used for so long before the next try. */
const PAUSE_MS = 10_000;

/** `renew`: the kept one was refused. Rejects as `request` does. */
export function createTokenKeeper(request: () => Promise<KeptToken>, clock: { now(): number }): (renew?: boolean) => Promise<string> {
  let kept: KeptToken | undefined;
  let running: Promise<string> | undefined;
  let notBefore = 0;

  async function renewed(): Promise<string> {
    try {
      kept = await request();
      return kept.token;
    } catch (error) {
      if (!kept || clock.now() >= kept.expiresAt - TRAVEL_MS) throw error;
      notBefore = clock.now() + PAUSE_MS;
      return kept.token;
    } finally {
      running = undefined;
    }
  }

  return async (renew = false) => {
    const now = clock.now();
    if (renew && !running) kept = undefined;
    if (kept && (now < kept.expiresAt - MARGIN_MS || (now < notBefore && now < kept.expiresAt - TRAVEL_MS))) return kept.token;
    return (running ??= renewed());
  };
}
