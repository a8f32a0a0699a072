/**
 * The real values behind a session's placeholders, encrypted, for the one place that may need them: an HTTP action with a
 * slot that the bundle marks `pii: true`. An entry opens in its session alone, until that expires.
 */
import type { Bundle } from '../bundle/bundle.ts';
import type { Clock } from '../clock.ts';
import { sealedFor, type Sealer } from '../seal.ts';
import type { Store, Write } from '../store/store.ts';
import type { PiiFinding } from './mask-pii.ts';

/** Document of the collection `vault`. */
interface VaultEntry {
  /** '' when the placeholder stands for several values, so for none. */
  readonly sealed: string;
  /** Milliseconds since the epoch: the session's end. */
  readonly ttl: number;
}

interface VaultSession { readonly tenantId: string; readonly sessionId: string; readonly expiresAt: string }

export const PLACEHOLDER = /^\[[A-Z_]+_[A-Z]?\d+\]$/;

/** Whether the bundle has a slot that needs real values. Use through `compiledOnce`. */
export function needsVault({ intents }: Bundle): boolean {
  return intents.intents.some(({ slots }) => Object.values(slots ?? {}).some(({ pii }) => pii === true));
}

/** Documents that keep what was found, to be written with the stage's state. */
export function vaultWrites(sealer: Sealer, session: VaultSession, findings: readonly PiiFinding[]): Write[] {
  const ttl = Date.parse(session.expiresAt);
  const entries = new Map(findings.map((finding) => [finding.placeholder, finding]));
  return [...entries.values()].map(({ placeholder, value, shared }) => {
    const data: VaultEntry = { sealed: shared ? '' : sealer.seal(value, place(session, placeholder)), ttl };
    return { op: 'set', collection: 'vault', id: idOf(session, placeholder), data };
  });
}

/** Tells a call's target the real values of its placeholders; undefined when one of them is not known, or no longer. */
export type Reveal = (call: { readonly tenantId: string; readonly sessionId: string; readonly personal?: readonly string[] | undefined }) => Promise<ReadonlyMap<string, string> | undefined>;

/** @throws {SealBrokenError} from what it returns, when an entry was changed or moved */
export function createReveal({ store, sealer, clock }: { readonly store: Store; readonly sealer: Sealer; readonly clock: Clock }): Reveal {
  return async ({ tenantId, sessionId, personal = [] }) => {
    const values = new Map<string, string>();
    for (const placeholder of personal) {
      const entry = (await store.tenant(tenantId).get<VaultEntry>('vault', idOf({ sessionId }, placeholder)))?.data;
      if (!entry || entry.sealed === '' || entry.ttl <= clock.now()) return undefined;
      values.set(placeholder, sealer.open(entry.sealed, place({ tenantId, sessionId }, placeholder)));
    }
    return values;
  };
}

function place(session: { readonly tenantId: string; readonly sessionId: string }, placeholder: string): string {
  return `${sealedFor(session)}/vault/${placeholder}`;
}

function idOf({ sessionId }: { readonly sessionId: string }, placeholder: string): string {
  return `${sessionId}:${placeholder.slice(1, -1)}`;
}
