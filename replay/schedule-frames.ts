/** When which frames of a recording go out, as data. Pure. */
import type { Frame, RecordedFrame } from '../schemas/generated/types.ts';

/** How many times faster than recorded; `max` sends without waiting. */
export type Speed = number | 'max';

export interface Departure {
  /** Milliseconds after the replay's start. */
  readonly due: number;
  readonly frames: Frame[];
}

/** What one call may carry. */
const framesPerCall = 100;
const charactersPerCall = 700_000;

/**
 * Groups frames that are due at the same moment into calls of legal size, in recorded order.
 *
 * Each frame's `ts` keeps the recorded distance to the others whatever the speed, so that pauses mean what they meant;
 * times are laid out so that none lies in the future when it is sent.
 * @param startedAt milliseconds since the epoch at which the replay starts
 */
export function scheduleFrames(frames: readonly RecordedFrame[], speed: Speed, startedAt: number): Departure[] {
  const lastAt = frames.at(-1)?.at ?? 0;
  const dueOf = (at: number): number => (speed === 'max' ? 0 : at / speed);
  const origin = startedAt + dueOf(lastAt) - lastAt;
  const departures: Departure[] = [];
  let current: Departure | undefined;
  let characters = 0;
  frames.forEach((recorded, index) => {
    const due = dueOf(recorded.at);
    const size = recorded.type === 'text' ? recorded.text.length * 3 : recorded.data.length;
    if (!current || current.due !== due || current.frames.length >= framesPerCall || characters + size > charactersPerCall) {
      departures.push((current = { due, frames: [] }));
      characters = 0;
    }
    characters += size;
    current.frames.push(toFrame(recorded, index, new Date(origin + recorded.at).toISOString()));
  });
  return departures;
}

function toFrame(recorded: RecordedFrame, index: number, ts: string): Frame {
  const { at: _at, frameId = `frame-${index + 1}`, ...rest } = recorded;
  return { ...rest, frameId, ts };
}
