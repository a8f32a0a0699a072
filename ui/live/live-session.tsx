'use client';
/** The live session of a signed-in reader: it goes on while they look at another page. */
import { createContext, type ReactNode, useContext } from 'react';
import { type LiveSession, useLiveSession } from './use-live-session.ts';

const Context = createContext<LiveSession | undefined>(undefined);

export function LiveSessionProvider({ children }: { readonly children: ReactNode }) {
  return <Context value={useLiveSession()}>{children}</Context>;
}

export function useLive(): LiveSession {
  const live = useContext(Context);
  if (!live) throw new Error('useLive is used outside of LiveSessionProvider');
  return live;
}
