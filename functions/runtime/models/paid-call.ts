/**
 * A question to a model within the tenant's money: the most it can cost is set aside before it is asked, and settled after.
 * What was bought is kept with the reservation, so that a message which is handled again (delivered again, or in conflict) is
 * answered from there; money of a call whose process died is counted as spent in full.
 */
import { reserve, settle } from '../budget/budget.ts';
import type { BudgetLimit, BudgetLimits, ReservationDocument } from '../budget/budget-documents.ts';
import { toUSD } from '../budget/money.ts';
import type { Clock } from '../clock.ts';
import { EggError } from '../errors.ts';
import type { TenantStore } from '../store/store.ts';

export interface PaidCall {
  /** The same for the same question of the same message. */
  readonly callId: string;
  readonly sessionId: string;
  readonly mostUSD: number;
  readonly limits: BudgetLimits;
  readonly store: TenantStore;
  readonly clock: Clock;
  /** Asked before money is set aside; where it says no, nothing more is bought. Yes unless told. */
  wanted?(): Promise<boolean>;
}

export interface Bought<T> { readonly value: T; readonly costUSD: number }

export type PaidOutcome<T> =
  | { readonly outcome: 'answered'; readonly value: T; readonly costUSD: number }
  | { readonly outcome: 'refused'; readonly limit: BudgetLimit; readonly costUSD: number }
  | { readonly outcome: 'unwanted'; readonly costUSD: number }
  | { readonly outcome: 'failed'; readonly error: EggError; readonly costUSD: number };

/** Longer than any question may take, with the deliveries that hold it. */
const HOLD_MS = 10 * 60_000;
/** Attempts of one message that may each have cost something. */
const MOST_CALLS = 4;

/** `value` has to survive JSON. The cost of an outcome includes what attempts before it wasted. An error without a `costUSD` of its own is taken to have cost the most. @throws what `ask` throws, unless it is an EggError */
export async function paidCall<T>(call: PaidCall, ask: () => Promise<Bought<T>>): Promise<PaidOutcome<T>> {
  const { store, clock, sessionId, limits, mostUSD } = call;
  let wasted = 0;
  for (let attempt = 0; attempt < MOST_CALLS; attempt++) {
    const reservationId = `${call.callId}:${attempt}`;
    const before = (await store.get<ReservationDocument>('reservations', reservationId))?.data;
    if (before?.status === 'settled' && before.bought !== undefined) return { outcome: 'answered', ...(before.bought as Bought<T>) };
    // Another attempt died, or is still asking: nobody knows what it cost.
    if (before?.status === 'held') await settle(store, reservationId, toUSD(before.amountMicros), clock.now());
    if (before) {
      wasted = addUSD(wasted, toUSD(before.settledMicros ?? before.amountMicros));
      continue;
    }
    if (call.wanted && !(await call.wanted())) return { outcome: 'unwanted', costUSD: wasted };
    const reserved = await reserve(store, { reservationId, sessionId, amountUSD: mostUSD, limits, now: clock.now(), ttlMs: HOLD_MS, onExpiry: 'settle' });
    if (!reserved.ok) return { outcome: 'refused', limit: reserved.limit, costUSD: wasted };
    return settled(reservationId, wasted);
  }
  return { outcome: 'refused', limit: 'session', costUSD: wasted };

  async function settled(reservationId: string, wastedUSD: number): Promise<PaidOutcome<T>> {
    try {
      const bought = await ask();
      const total: Bought<T> = { value: bought.value, costUSD: addUSD(wastedUSD, bought.costUSD) };
      await settle(store, reservationId, bought.costUSD, clock.now(), total);
      return { outcome: 'answered', ...total };
    } catch (error) {
      if (!(error instanceof EggError)) throw error;
      const costUSD = (error as { costUSD?: number }).costUSD ?? mostUSD;
      await settle(store, reservationId, costUSD, clock.now());
      return { outcome: 'failed', error, costUSD: addUSD(wastedUSD, costUSD) };
    }
  }
}

/** Sums of dollars drift; billionths are finer than any price. */
export function addUSD(...amounts: readonly number[]): number {
  return Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 1e9) / 1e9;
}
