/** A unit of work on its way through the transaction that a turn's units share. */
import type { Basis } from '../../../topics/basis.ts';
import type { EggError } from '../errors.ts';
import { BasisLostError } from './errors.ts';
import type { Ahead } from './sqlite-database.ts';

export class GroupMember<T = unknown> implements Ahead<T> {
  readonly unit: () => T;
  readonly basis: Basis | undefined;
  readonly last: (() => void) | undefined;
  readonly durable: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
  value: T | undefined = undefined;
  lost = false;
  open = false;
  /** Why the unit wrote nothing. Told with the commit, so that whoever is told can read what stood in the way. */
  refusal: EggError | undefined = undefined;

  constructor(unit: () => T, basis?: Basis, last?: () => void) {
    this.unit = unit;
    this.basis = basis;
    this.last = last;
    ({ promise: this.durable, resolve: this.resolve, reject: this.reject } = Promise.withResolvers<T>());
  }
}

/** The members in their order, each together with those that build on it. */
export function chainsOf(group: readonly GroupMember[]): readonly (readonly GroupMember[])[] {
  const chains = new Map<Promise<unknown>, GroupMember[]>();
  const all: GroupMember[][] = [];
  for (const member of group) {
    let chain = member.basis && chains.get(member.basis.durable);
    if (!chain) all.push((chain = []));
    chain.push(member);
    chains.set(member.durable, chain);
  }
  return all;
}

/** @throws {BasisLostError} */
export function perform({ unit, basis }: GroupMember): unknown {
  if (basis?.lost) throw new BasisLostError('What this builds on was lost');
  return unit();
}

export function fail(member: GroupMember, error: EggError): void {
  member.lost = true;
  member.reject(error);
}
