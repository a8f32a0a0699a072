'use client';
/** One session of the live page: opens it, sends what is said, follows what comes back. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AnyEvent, Frame, SessionRequest } from '../../schemas/generated/types.ts';
import { type ClientSession, type ConnectionState, createClient } from '../../gateway/client.ts';
import { useAuth } from '../auth/auth.tsx';
import { EMPTY_SESSION, foldAccepted, foldEvent, foldSent, type SessionModel } from '../session-model/session-model.ts';

export interface LiveSession {
  readonly phase: 'idle' | 'opening' | 'live' | 'closed';
  readonly sessionId: string | undefined;
  readonly model: SessionModel;
  readonly events: readonly AnyEvent[];
  readonly connection: ConnectionState | undefined;
  /** The connection broke and came back. */
  readonly reconnected: boolean;
  /** What a call was refused for, until the next one. */
  readonly problem: unknown;
  /** Resolves with whether it is open. */
  open(request: SessionRequest): Promise<boolean>;
  /** Frames in their order; opens a session first when none is. */
  send(frames: readonly Frame[], request: SessionRequest): Promise<void>;
  close(): Promise<void>;
  reset(): void;
}

interface State { readonly model: SessionModel; readonly events: readonly AnyEvent[] }
const NOTHING: State = { model: EMPTY_SESSION, events: [] };

export function useLiveSession(): LiveSession {
  const { connection: server, token = '' } = useAuth();
  const [phase, setPhase] = useState<LiveSession['phase']>('idle');
  const [state, setState] = useState(NOTHING);
  const [connection, setConnection] = useState<ConnectionState>();
  const [reconnected, setReconnected] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const session = useRef<ClientSession>(undefined);
  const [sessionId, setSessionId] = useState<string>();
  const abort = useRef<AbortController>(undefined);

  const client = useMemo(() => {
    let lost = false;
    const onState = (next: ConnectionState): void => {
      setConnection(next);
      if (next === 'waiting') lost = true;
      if (next === 'open') { setReconnected(lost); lost = false; }
    };
    return createClient({ ...server, token, onState });
  }, [server, token]);

  const follow = useCallback(async (opened: ClientSession, signal: AbortSignal) => {
    // A burst of events is drawn once, in the next frame of the screen.
    let waiting: { readonly event: AnyEvent; readonly at: number }[] = [];
    const flush = (): void => {
      const batch = waiting;
      waiting = [];
      setState(({ model, events }) => ({ model: batch.reduce((folded, { event, at }) => foldEvent(folded, event, at), model), events: [...events, ...batch.map(({ event }) => event)] }));
      if (batch.some(({ event }) => event.type === 'session.closed')) setPhase('closed');
    };
    try {
      for await (const { event } of opened.events({ signal })) if (waiting.push({ event, at: performance.now() }) === 1) setTimeout(flush, 16);
    } catch (error) {
      setProblem(error);
    }
  }, []);

  const open = useCallback(async (request: SessionRequest) => {
    setProblem(undefined);
    setPhase('opening');
    setState(NOTHING);
    setReconnected(false);
    try {
      const opened = await client.openSession(request);
      session.current = opened;
      setSessionId(opened.sessionId);
      setPhase('live');
      abort.current?.abort();
      abort.current = new AbortController();
      void follow(opened, abort.current.signal);
      return true;
    } catch (error) {
      setProblem(error);
      setPhase('idle');
      return false;
    }
  }, [client, follow]);

  const attempt = useCallback(async (work: () => Promise<unknown>) => {
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(error);
    }
  }, []);

  const send = useCallback(async (frames: readonly Frame[], request: SessionRequest) => {
    if (!session.current && !(await open(request))) return;
    await attempt(async () => {
      const sent = performance.now();
      setState((before) => ({ ...before, model: foldSent(before.model, frames.map(({ frameId }) => frameId), sent) }));
      await session.current?.send(frames);
      const ms = performance.now() - sent;
      setState((before) => ({ ...before, model: foldAccepted(before.model, ms) }));
    });
  }, [attempt, open]);

  const reset = useCallback(() => {
    abort.current?.abort();
    session.current = undefined;
    setSessionId(undefined);
    setState(NOTHING);
    setProblem(undefined);
    setConnection(undefined);
    setPhase('idle');
  }, []);

  useEffect(() => () => abort.current?.abort(), []);

  return {
    phase, sessionId, connection, reconnected, problem, open, send, reset, model: state.model, events: state.events,
    close: () => attempt(async () => session.current?.close()),
  };
}
