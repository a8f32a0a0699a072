/** Asks whether an action whose outcome is unclear was done. */
import type { RenderedAction } from '../runtime/manifests/render-action.ts';
import { classifyProbe } from './classify-outcome.ts';
import type { Answer, Call, Targets } from './targets.ts';

const TRIES = 3;
const PROBE_TIMEOUT_MS = 4000;
/** How long after a call "not found" may only mean that it has not arrived yet. */
export const SETTLED_AFTER_MS = 60_000;

/** The unclear answer, or a clear one in its place. `sinceMs`: how long ago the call was made. */
export async function probe(targets: Targets, action: RenderedAction | undefined, call: Call, unclear: Answer, sinceMs: number): Promise<Answer> {
  if (!action) return unclear;
  const bounded = action.type === 'http' ? { ...action, timeoutMs: Math.min(action.timeoutMs, PROBE_TIMEOUT_MS) } : action;
  for (let tries = 0; tries < TRIES; tries++) {
    const answer = await targets.perform(bounded, { ...call, key: `${call.key}.probe` });
    const verdict = classifyProbe(answer, sinceMs >= SETTLED_AFTER_MS);
    if (verdict !== 'unclear') return { kind: verdict === 'done' ? 'done' : 'refused', code: `PROBED_${verdict.toUpperCase()}` };
  }
  return unclear;
}
