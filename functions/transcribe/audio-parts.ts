/** Sealed sound in documents of the session, until its utterance is transcribed. */
import type { SessionRecord } from '../../schemas/generated/types.ts';
import { sealedFor, type Sealer } from '../runtime/seal.ts';
import type { TenantStore, Write } from '../runtime/store/store.ts';
import { AudioLostError } from './errors.ts';

interface AudioPart { readonly sealed: string; readonly last: boolean; readonly ttl: number }

/** A document may hold a mebibyte. */
const LONGEST_PART = 700_000;
/** Sound whose session ended without it is swept after this (ms). */
const KEPT_AFTER_EXPIRY_MS = 24 * 3600 * 1000;

function partId(session: SessionRecord, part: number): string {
  return `${session.sessionId}:transcribe:audio:${part}`;
}

/** Stores one frame's sealed sound in one or more parts, numbered from `first`. */
export function writeParts(session: SessionRecord, sealed: string, first: number): readonly Write[] {
  const ttl = Date.parse(session.expiresAt) + KEPT_AFTER_EXPIRY_MS;
  const writes: Write[] = [];
  for (let start = 0; start < sealed.length; start += LONGEST_PART) {
    const data: AudioPart = { sealed: sealed.slice(start, start + LONGEST_PART), last: start + LONGEST_PART >= sealed.length, ttl };
    writes.push({ op: 'set', collection: 'state', id: partId(session, first + writes.length), data });
  }
  return writes;
}

export function deleteParts(session: SessionRecord, first: number, end: number): readonly Write[] {
  return Array.from({ length: end - first }, (_, index) => ({ op: 'delete', collection: 'state', id: partId(session, first + index) }));
}

/** The sound of all parts, in order. @throws {AudioLostError} {SealBrokenError} */
export async function readParts(store: TenantStore, session: SessionRecord, sealer: Sealer, first: number, end: number): Promise<readonly Uint8Array[]> {
  const parts = await Promise.all(Array.from({ length: end - first }, (_, index) => store.get<AudioPart>('state', partId(session, first + index))));
  const sound: Uint8Array[] = [];
  let sealed = '';
  for (const part of parts) {
    if (!part) throw new AudioLostError('A part of the sound of this utterance is not stored any more.');
    sealed += part.data.sealed;
    if (!part.data.last) continue;
    sound.push(sealer.openBytes(sealed, sealedFor(session)));
    sealed = '';
  }
  return sound;
}

/** Bytes of sound behind a sealed text of this length. */
export function sealedBytes(sealed: string): number {
  return Math.max(0, Math.floor(((sealed.length - 3) * 3) / 4) - 28);
}
