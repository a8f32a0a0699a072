/**
 * The outputs of stages that share one transaction, as far as nobody makes them durable in it.
 *
 * Over a store that commits in groups, fused stages join the transaction of the message that caused their work. They need
 * no ledger entry of their own then: either all of it is durable, and the first message's entry stands for it, or nothing
 * is. What that entry must hold for a redelivery is only what left the transaction without having been taken over.
 */
import type { Basis, SharedOutputs } from '../../topics/basis.ts';
import type { OutgoingMessage } from '../../topics/bus.ts';
import type { AheadCommit } from './store/store.ts';

interface Output {
  readonly message: OutgoingMessage;
  readonly by: Pick<Basis, 'lost'> | undefined;
}

export class SharedCommit implements SharedOutputs {
  readonly #outputs = new Map<string, Output>();
  readonly #taken = new Map<string, Pick<Basis, 'lost'>>();
  #first: AheadCommit | undefined;

  /** @param outputs those of the first message's work */
  constructor(outputs: readonly OutgoingMessage[]) {
    for (const message of outputs) this.#outputs.set(message.id, { message, by: undefined });
  }

  /** Says which commit began it. */
  begin(first: AheadCommit): void {
    this.#first = first;
  }

  get open(): boolean {
    return this.#first?.open ?? false;
  }

  take(messageIds: readonly string[], by: Pick<Basis, 'lost'>): void {
    for (const id of messageIds) this.#taken.set(id, by);
  }

  add(messages: readonly OutgoingMessage[], by: Pick<Basis, 'lost'>): void {
    for (const message of messages) this.#outputs.set(message.id, { message, by });
  }

  /** What a redelivery of the first message would have to hand on. */
  rest(): readonly OutgoingMessage[] {
    const rest: OutgoingMessage[] = [];
    for (const [id, { message, by }] of this.#outputs) {
      const taken = this.#taken.get(id);
      if (!by?.lost && (!taken || taken.lost)) rest.push(message);
    }
    return rest;
  }
}
