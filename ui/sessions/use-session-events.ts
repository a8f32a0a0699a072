'use client';
/** All events of a session, and further ones as they come while it is open. */
import { useEffect, useRef, useState } from 'react';
import type { AnyEvent } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';
import { Timeline } from '../session-model/timeline.ts';

export interface SessionEvents {
  readonly events: readonly AnyEvent[];
  readonly timeline: Timeline;
  /** The session's last event is here. */
  readonly complete: boolean;
  readonly error: unknown;
}

/** Events of a long session come in bursts: each burst is drawn once. */
const BURST_MS = 60;

export function useSessionEvents(sessionId: string): SessionEvents {
  const client = useClient();
  const timeline = useRef(new Timeline());
  const [state, setState] = useState<Omit<SessionEvents, 'timeline'>>({ events: [], complete: false, error: undefined });

  useEffect(() => {
    const abort = new AbortController();
    const all: AnyEvent[] = [];
    timeline.current = new Timeline();
    let drawn = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = (complete: boolean, error?: unknown): void => {
      clearTimeout(timer);
      timer = undefined;
      timeline.current.add(all.slice(drawn));
      drawn = all.length;
      setState({ events: all.slice(), complete, error });
    };
    const follow = async (): Promise<void> => {
      for await (const { event } of client.session(sessionId).events({ signal: abort.signal })) {
        all.push(event);
        timer ??= setTimeout(() => draw(false), BURST_MS);
      }
    };
    follow().then(() => { if (!abort.signal.aborted) draw(true); }, (error: unknown) => { if (!abort.signal.aborted) draw(false, error); });
    return () => { abort.abort(); clearTimeout(timer); };
  }, [client, sessionId]);

  return { ...state, timeline: timeline.current };
}
