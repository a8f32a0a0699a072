/** The port through which a tenant's people look after messages that were given up. Two adapters: the embedded bus's own table, and the Store. */
import type { OutgoingMessage } from '../../../topics/bus.ts';
import type { Page } from '../store/store.ts';

export interface TenantDeadLetter {
  readonly id: string;
  /** Where it goes back to. */
  readonly topic: string;
  readonly message: OutgoingMessage;
  /** `CODE: message`, as whoever gave it up said. */
  readonly reason: string;
  readonly attempts: number;
  /** Milliseconds since the epoch. */
  readonly deadAt: number;
}

export interface ReadDeadLetters { readonly topic?: string; readonly cursor?: string; readonly limit?: number }

export interface DeadLetters {
  /** Newest first. @throws {InvalidCursorError} */
  list(tenantId: string, read?: ReadDeadLetters): Promise<Page<TenantDeadLetter>>;
  get(tenantId: string, id: string): Promise<TenantDeadLetter | undefined>;
  /** Puts it in line again: false when the tenant has no such dead letter. A repeat is harmless, the ledger drops it. */
  redrive(tenantId: string, id: string): Promise<boolean>;
  discard(tenantId: string, id: string): Promise<boolean>;
}

/** `CODE: message` in its parts. */
export function reasonParts(reason: string): { code: string; message: string } {
  const [, code, message] = /^([A-Z][A-Z0-9_]{1,63}): ([\s\S]*)$/.exec(reason) ?? [];
  return code === undefined ? { code: 'DELIVERY_FAILED', message: reason || 'out of attempts' } : { code, message: message || code };
}
