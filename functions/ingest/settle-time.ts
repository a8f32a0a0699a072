/** A client's clock is believed this far (ms) from the time at which its frame was accepted. */
const BELIEVED_MS = 5 * 60_000;

/**
 * When the frame was said, in ms: the client's time where it is credible, else the time of acceptance; never before the
 * frame before it.
 */
export function settleTime(claimed: string | undefined, acceptedAt: number, previous: number): number {
  const said = claimed === undefined ? Number.NaN : Date.parse(claimed);
  const credible = Math.abs(said - acceptedAt) <= BELIEVED_MS ? said : acceptedAt;
  return Math.max(credible, previous);
}
