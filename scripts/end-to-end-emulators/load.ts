/** Load for fault tests: sessions that are sent frames one after the other, each followed by one stream. */
import { textFrame, type User } from '../end-to-end/system.ts';

export interface Load {
  /** Ids of the frames that were accepted, by session. */
  readonly accepted: ReadonlyMap<string, readonly string[]>;
  /** Resolves when each session has had so many further actions. */
  furtherActions(count: number): Promise<void>;
  /** Resolves when nothing is sent any more. */
  stop(): Promise<void>;
}

/** Frames of a session that may be on their way at once: load, but no queue that only grows. */
const AHEAD = 3;

export async function startLoad(user: User, sessions: number, texts: readonly string[]): Promise<Load> {
  const followed = await Promise.all(Array.from({ length: sessions }, async () => new Followed(user, (await user.open({ idleTimeoutSec: 600 })).sessionId)));
  const stopping = new AbortController();
  const senders = followed.map(async (session, index) => {
    for (let count = 0; !stopping.signal.aborted; count++) {
      await session.send(texts[(count + index) % texts.length] as string);
      await session.until(() => stopping.signal.aborted || session.concluded > count - AHEAD);
    }
  });
  return {
    accepted: new Map(followed.map(({ sessionId, accepted }) => [sessionId, accepted])),
    async furtherActions(count) {
      await Promise.all(followed.map(async (session) => {
        const wanted = session.actions + count;
        await session.until(() => session.actions >= wanted);
      }));
    },
    async stop() {
      stopping.abort();
      for (const session of followed) session.wake();
      await Promise.all(senders);
    },
  };
}

class Followed {
  readonly sessionId: string;
  readonly accepted: string[] = [];
  actions = 0;
  /** Requests that led to an action, or to none by decision: one of each frame. */
  concluded = 0;
  readonly #user: User;
  #waiting: (() => void)[] = [];
  #streamEnd: Error | undefined;

  constructor(user: User, sessionId: string) {
    this.#user = user;
    this.sessionId = sessionId;
    const following = user.events(sessionId, {
      types: ['policy.decision', 'action.dispatched'],
      enough: ({ type, data }) => {
        if (type === 'action.dispatched') this.actions += 1;
        if (type === 'action.dispatched' || ('decision' in data && data.decision !== 'auto')) this.concluded += 1;
        this.wake();
        return false;
      },
    });
    void following.then(() => new Error('the stream ended'), (error: unknown) => error as Error).then((end) => {
      this.#streamEnd = end;
      this.wake();
    });
  }

  async send(text: string): Promise<void> {
    const frame = textFrame(text) as { frameId: string };
    await this.#user.say(this.sessionId, frame);
    this.accepted.push(frame.frameId);
  }

  async until(fulfilled: () => boolean): Promise<void> {
    while (!fulfilled()) {
      if (this.#streamEnd) throw this.#streamEnd;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
