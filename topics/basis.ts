import type { OutgoingMessage } from './bus.ts';

/**
 * Work that is applied but not durable yet, for what builds on it: a store that commits in groups takes both into one
 * transaction, and refuses what builds on lost work. Whatever leaves the process waits for `durable` first.
 */
export interface Basis {
  /** Known to be lost: undone, or never applied. */
  readonly lost: boolean;
  /** Rejects when it is lost. */
  readonly durable: Promise<unknown>;
  /** What the work put out, and a redelivery of its cause would have to hand on again. */
  readonly outputs?: SharedOutputs;
}

/** Outputs of work in one transaction, for those that may take them over in it. */
export interface SharedOutputs {
  /** True while what is written now becomes durable in that transaction. */
  readonly open: boolean;
  /** The messages become durable in it as well, unless `by` is lost: nobody need hand them on again. */
  take(messageIds: readonly string[], by: Pick<Basis, 'lost'>): void;
  /** Work that joined the transaction takes a message, and puts out others in its place. */
  join(messageId: string, outputs: readonly OutgoingMessage[], by: Pick<Basis, 'lost'>): void;
}
