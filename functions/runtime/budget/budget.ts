/**
 * A tenant's money: set aside before something may cost, settled or released after. Every change is one serialisable
 * transaction over the accounts of day, month and session, so reserved + spent never exceeds a limit however many try at once.
 * Everything is idempotent per reservation id.
 */
import type { Store, TenantStore, Transaction } from '../store/store.ts';
import { accountsOf, BUDGET_LIMITS, type BudgetDocument, type BudgetLimit, type BudgetLimits, type ReservationDocument } from './budget-documents.ts';
import { toMicros, toUSD } from './money.ts';

export interface Reserve {
  readonly reservationId: string;
  readonly sessionId: string;
  readonly amountUSD: number;
  readonly limits: BudgetLimits;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** How long it is held when nobody settles or releases it. */
  readonly ttlMs: number;
  /** `settle` when the money may be spent although nobody says so: it then counts as spent in full. */
  readonly onExpiry?: 'release' | 'settle';
}

export type ReserveResult = { readonly ok: true } | { readonly ok: false; readonly limit: BudgetLimit; readonly remainingUSD: number };

export interface Charge {
  /** The same charge is recorded once. */
  readonly chargeId: string;
  readonly sessionId: string;
  readonly amountUSD: number;
  readonly limits?: BudgetLimits;
  readonly now: number;
}

/** Finished reservations are kept a week, as long as a message can be delivered again. */
const KEEP_MS = 7 * 24 * 3_600_000;

/** Sets money aside, or says which limit stands in the way and what is left below it. One that was released is made anew. */
export function reserve(store: TenantStore, request: Reserve): Promise<ReserveResult> {
  return store.transaction((tx) => reserveIn(tx, request));
}

/** `reserve` as a part of a larger transaction. */
export async function reserveIn(tx: Transaction, { reservationId, sessionId, amountUSD, limits, now, ttlMs, onExpiry }: Reserve): Promise<ReserveResult> {
  const existing = await tx.get<ReservationDocument>('reservations', reservationId);
  if (existing && existing.data.status !== 'released') return { ok: true };
  const amountMicros = toMicros(amountUSD);
  const accounts = accountsOf(now, sessionId);
  const books = await Promise.all(BUDGET_LIMITS.map((limit) => account(tx, accounts[limit])));
  for (const [index, limit] of BUDGET_LIMITS.entries()) {
    const remaining = remainingMicros(limits[`${limit}USD`], books[index] as BudgetDocument);
    if (amountMicros > remaining) return { ok: false, limit, remainingUSD: toUSD(Math.max(0, remaining)) };
  }
  for (const book of books) write(tx, { ...book, reservedMicros: book.reservedMicros + amountMicros });
  writeReservation(tx, reservationId, { status: 'held', sessionId, amountMicros, accounts, createdAt: now, expiresAt: now + ttlMs, ...(onExpiry ? { onExpiry } : {}) });
  return { ok: true };
}

/**
 * Turns a reservation into what was really spent. One that had been released meanwhile is charged all the same, because
 * the money is gone; an unknown one does nothing. `bought` is kept with it, for whoever asks for the same again.
 */
export function settle(store: TenantStore, reservationId: string, actualUSD: number, now: number, bought?: unknown): Promise<void> {
  return store.transaction((tx) => settleIn(tx, reservationId, actualUSD, now, bought));
}

/** `settle` as a part of a larger transaction. */
export async function settleIn(tx: Transaction, reservationId: string, actualUSD: number, now: number, bought?: unknown): Promise<void> {
  const reservation = (await tx.get<ReservationDocument>('reservations', reservationId))?.data;
  if (!reservation || reservation.status === 'settled') return;
  await finish(tx, reservationId, bought === undefined ? reservation : { ...reservation, bought }, 'settled', toMicros(actualUSD), now);
}

/** Gives the money back. Does nothing to one that is settled, released or unknown. */
export function release(store: TenantStore, reservationId: string, now: number): Promise<void> {
  return store.transaction((tx) => releaseIn(tx, reservationId, now));
}

/** `release` as a part of a larger transaction. */
export async function releaseIn(tx: Transaction, reservationId: string, now: number): Promise<void> {
  const reservation = (await tx.get<ReservationDocument>('reservations', reservationId))?.data;
  if (reservation?.status === 'held') await finish(tx, reservationId, reservation, 'released', 0, now);
}

/**
 * Records what was spent without a reservation (a model's answer). It is never refused, since it has happened; `over`
 * names a limit that has been passed by now.
 */
export function charge(store: TenantStore, { chargeId, sessionId, amountUSD, limits = {}, now }: Charge): Promise<{ readonly over: BudgetLimit | null }> {
  return store.transaction(async (tx) => {
    const known = await tx.get<ReservationDocument>('reservations', chargeId);
    const accounts = known?.data.accounts ?? accountsOf(now, sessionId);
    const amountMicros = known ? 0 : toMicros(amountUSD);
    const books = (await Promise.all(BUDGET_LIMITS.map((limit) => account(tx, accounts[limit])))).map((book) => ({ ...book, spentMicros: book.spentMicros + amountMicros }));
    if (!known) {
      for (const book of books) write(tx, book);
      writeReservation(tx, chargeId, { status: 'settled', sessionId, amountMicros, settledMicros: amountMicros, accounts, createdAt: now, expiresAt: now, ttl: now + KEEP_MS });
    }
    return { over: BUDGET_LIMITS.find((limit, index) => remainingMicros(limits[`${limit}USD`], books[index] as BudgetDocument) < 0) ?? null };
  });
}

/** Ends reservations of every tenant that nobody settled in time, as each says; returns how many (at most `limit`, default 500). */
export async function releaseExpired(store: Store, now: number, limit = 500): Promise<number> {
  const { items } = await store.scan<ReservationDocument>('reservations', { where: [['status', '==', 'held'], ['expiresAt', '<=', now]], orderBy: ['expiresAt', 'asc'], limit });
  for (const { tenantId, id, data } of items) {
    if (data.onExpiry === 'settle') await settle(store.tenant(tenantId), id, toUSD(data.amountMicros), now);
    else await release(store.tenant(tenantId), id, now);
  }
  return items.length;
}

async function finish(tx: Transaction, id: string, reservation: ReservationDocument, status: 'settled' | 'released', settledMicros: number, now: number): Promise<void> {
  const held = reservation.status === 'held' ? reservation.amountMicros : 0;
  for (const limit of BUDGET_LIMITS) {
    const book = await account(tx, reservation.accounts[limit]);
    write(tx, { ...book, reservedMicros: book.reservedMicros - held, spentMicros: book.spentMicros + settledMicros });
  }
  writeReservation(tx, id, { ...reservation, status, settledMicros, ttl: now + KEEP_MS });
}

async function account(tx: Transaction, period: string): Promise<BudgetDocument> {
  return (await tx.get<BudgetDocument>('budgets', period))?.data ?? { period, spentMicros: 0, reservedMicros: 0 };
}

function remainingMicros(limitUSD: number | undefined, { spentMicros, reservedMicros }: BudgetDocument): number {
  return limitUSD === undefined || limitUSD === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : Math.floor(Math.round(limitUSD * 1e9) / 1e3) - spentMicros - reservedMicros;
}

function write(tx: Transaction, data: BudgetDocument): void {
  tx.add({ writes: [{ op: 'set', collection: 'budgets', id: data.period, data }] });
}

function writeReservation(tx: Transaction, id: string, data: ReservationDocument): void {
  tx.add({ writes: [{ op: 'set', collection: 'reservations', id, data }] });
}
