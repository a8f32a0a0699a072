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

type Work = Pick<Basis, 'lost'>;

interface Output {
  readonly message: OutgoingMessage;
  /** The work that put it out, and the work that took it. */
  readonly by: Work | undefined;
  taken: Work | undefined;
}

export class SharedCommit implements SharedOutputs {
  /** In the order in which they have to be handed on; a handful at most. */
  readonly #outputs: Output[];
  #first: AheadCommit | undefined = undefined;

  /** @param outputs those of the first message's work */
  constructor(outputs: readonly OutgoingMessage[]) {
    this.#outputs = outputs.map((message) => ({ message, by: undefined, taken: undefined }));
  }

  /** Says which commit began it. */
  begin(first: AheadCommit): void {
    this.#first = first;
  }

  get open(): boolean {
    return this.#first?.open ?? false;
  }

  take(messageIds: readonly string[], by: Work): void {
    for (const output of this.#outputs) if (messageIds.includes(output.message.id)) output.taken = by;
  }

  join(messageId: string, outputs: readonly OutgoingMessage[], by: Work): void {
    this.take([messageId], by);
    const at = this.#outputs.findIndex(({ message }) => message.id === messageId);
    // What comes of a message goes before what was put out behind it: the end of the line stays last.
    this.#outputs.splice(at < 0 ? this.#outputs.length : at + 1, 0, ...outputs.map((message) => ({ message, by, taken: undefined })));
  }

  /** What a redelivery of the first message would have to hand on. */
  rest(): readonly OutgoingMessage[] {
    return this.#outputs.filter(({ by, taken }) => !by?.lost && (!taken || taken.lost)).map(({ message }) => message);
  }
}

/** Work whose commit joined, or began, such a transaction. */
export class SharedBasis implements Basis {
  readonly durable: Promise<unknown>;
  readonly outputs: SharedOutputs;
  readonly #work: Work;

  constructor(work: Basis, outputs: SharedOutputs) {
    this.durable = work.durable;
    this.outputs = outputs;
    this.#work = work;
  }

  get lost(): boolean {
    return this.#work.lost;
  }
}
