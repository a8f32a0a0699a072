/** Tells watchers what changed, once per turn however many commits there were. */
type Listener = (id: string) => void;

export class ChangeNotifier {
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #onError: (error: unknown) => void;
  #changed = new Map<string, Set<string>>();

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  subscribe(topic: string, listener: Listener): () => void {
    // A wrapper, so that one function subscribed twice is two subscriptions.
    const own: Listener = (id) => listener(id);
    const listeners = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, listeners.add(own));
    return () => {
      listeners.delete(own);
      if (listeners.size === 0 && this.#listeners.get(topic) === listeners) this.#listeners.delete(topic);
    };
  }

  /** Cheap enough to ask on every commit. */
  isWatched(topic: string): boolean {
    return this.#listeners.size > 0 && this.#listeners.has(topic);
  }

  changed(topic: string, id: string): void {
    if (this.#changed.size === 0) queueMicrotask(() => this.#tell());
    const ids = this.#changed.get(topic) ?? new Set();
    this.#changed.set(topic, ids.add(id));
  }

  close(): void {
    this.#listeners.clear();
  }

  #tell(): void {
    const changed = this.#changed;
    this.#changed = new Map();
    for (const [topic, ids] of changed) {
      for (const listener of this.#listeners.get(topic) ?? []) {
        for (const id of ids) {
          try {
            listener(id);
          } catch (error) {
            this.#onError(error);
          }
        }
      }
    }
  }
}
