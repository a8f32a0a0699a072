/**
 * Where a reader stands in a session's event log in Firestore. Pure, and made of Web-standard parts alone.
 *
 * Events carry the time at which the server took up their commit, in milliseconds. Two things follow. Several commits can
 * share a time. And a commit that waited for a lock appears after one that was taken up later. So a position is not a point
 * but the set of events delivered in the last seconds: a resumed reader starts that far back and leaves those out.
 */
import { InvalidCursorError } from './errors.ts';

/** Commits that take longer than this from being taken up to being visible could be overlooked. */
export const LATEST_ARRIVAL_MS = 5_000;

/** Beyond so many commits in the window it is shortened: a cursor has to fit into a request header. */
const MAX_COMMITS = 64;

/** One event: its commit, its place within the commit, and the time of the commit. */
export interface EventPlace { readonly rev: string; readonly n: number; readonly at: number }

export interface EventPosition {
  /** All before this time (ms) has been delivered; 0: nothing. */
  readonly low: number;
  /** What has been delivered from `low` on: the last place of each commit, the newest delivered one at the end. */
  readonly delivered: readonly EventPlace[];
}

export const START: EventPosition = { low: 0, delivered: [] };

const TIME_LENGTH = 9;
const REV_LENGTH = 8;
const PLACE_LENGTH = REV_LENGTH + 6;
const CURSOR = /^[0-9a-z]{9}\.(?:[A-Za-z0-9_-]{8}[0-9a-z]{6})+$/;

/** The position after delivering one event more. */
export function advance({ low, delivered }: EventPosition, place: EventPlace): EventPosition {
  const others = delivered.filter(({ rev }) => rev !== place.rev);
  const newest = Math.max(place.at, ...others.map(({ at }) => at));
  let start = Math.max(low, newest - LATEST_ARRIVAL_MS);
  if (others.length >= MAX_COMMITS) start = Math.max(start, Math.min(...others.map(({ at }) => at)) + 1);
  return { low: start, delivered: [...others.filter(({ at }) => at >= start), place] };
}

/** Whether a reader at the position has had the event. */
export function isDelivered({ low, delivered }: EventPosition, { rev, n, at }: EventPlace): boolean {
  return at < low || delivered.some((place) => place.rev === rev && n <= place.n);
}

/** Whether a reader at `position` has had everything up to `through`. */
export function covers(position: EventPosition, through: EventPosition): boolean {
  const last = through.delivered.at(-1);
  return last === undefined || isDelivered(position, last);
}

/** The position of someone who has had what both had. */
export function union(a: EventPosition, b: EventPosition): EventPosition {
  const low = Math.max(a.low, b.low);
  return [...a.delivered, ...b.delivered].filter(({ at }) => at >= low).sort((x, y) => x.at - y.at || x.n - y.n)
    .reduce<EventPosition>((position, place) => (isDelivered(position, place) ? position : advance(position, place)), { low, delivered: [] });
}

export function encodePosition({ low, delivered }: EventPosition): string {
  // One that arrived so late that the window has been shortened beyond it counts as one of its start.
  const places = delivered.map(({ rev, n, at }) => rev + digits(Math.max(0, at - low), 3) + digits(n, 3));
  return `${digits(low, TIME_LENGTH)}.${places.join('')}`;
}

/** @throws {InvalidCursorError} */
export function decodePosition(cursor: string): EventPosition {
  if (!CURSOR.test(cursor)) throw new InvalidCursorError('Not a cursor of this event log');
  const low = Number.parseInt(cursor.slice(0, TIME_LENGTH), 36);
  const delivered: EventPlace[] = [];
  for (let at = TIME_LENGTH + 1; at < cursor.length; at += PLACE_LENGTH) {
    const rev = cursor.slice(at, at + REV_LENGTH);
    const after = Number.parseInt(cursor.slice(at + REV_LENGTH, at + REV_LENGTH + 3), 36);
    delivered.push({ rev, at: low + after, n: Number.parseInt(cursor.slice(at + REV_LENGTH + 3, at + PLACE_LENGTH), 36) });
  }
  return { low, delivered };
}

function digits(value: number, length: number): string {
  return value.toString(36).padStart(length, '0');
}
