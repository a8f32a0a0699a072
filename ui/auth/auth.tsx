'use client';
/** Who uses the console: the token in memory, and a typed client that sends it. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type Client, createClient, ProblemError } from '../../gateway/client.ts';
import { readToken, type TokenClaims, tokenOfFragment } from './read-token.ts';

export type SignInProblem = 'invalid' | 'expired' | 'refused';

export interface Auth {
  readonly token: string | undefined;
  readonly claims: TokenClaims | undefined;
  readonly problem: SignInProblem | undefined;
  /** The server whose console this is, or the one that the build was told. */
  readonly baseUrl: string;
  signIn(token: string): void;
  signOut(): void;
}

const AuthContext = createContext<Auth | undefined>(undefined);
const ClientContext = createContext<Client | undefined>(undefined);
/** Tries of a call: the page offers another one, so it does not wait for long by itself. */
const MAX_TRIES = 3;

export function AuthProvider({ children }: { readonly children: ReactNode }) {
  const [handed] = useState(() => tokenOfFragment(location.hash));
  const [token, setToken] = useState(handed !== undefined && check(handed) === undefined ? handed : undefined);
  const [problem, setProblem] = useState<SignInProblem | undefined>(handed === undefined ? undefined : check(handed));

  // The token stays in no history and no bookmark. The router has to know of it, and it listens after its first effects.
  useEffect(() => {
    if (tokenOfFragment(location.hash) === undefined) return undefined;
    const timer = setTimeout(() => history.replaceState(null, '', location.pathname + location.search));
    return () => clearTimeout(timer);
  }, []);

  const signIn = useCallback((given: string) => {
    const wrong = check(given);
    setProblem(wrong);
    if (!wrong) setToken(given);
  }, []);
  const signOut = useCallback(() => { setToken(undefined); setProblem(undefined); }, []);
  const baseUrl = process.env.NEXT_PUBLIC_GATEWAY_URL || location.origin;

  const auth = useMemo<Auth>(() => ({ token, claims: token === undefined ? undefined : readToken(token), problem, baseUrl, signIn, signOut }), [token, problem, baseUrl, signIn, signOut]);
  const client = useMemo(() => (token === undefined ? undefined : createClient({ baseUrl, token, maxTries: MAX_TRIES })), [baseUrl, token]);
  // A new token is a new reader: nothing that another one was shown is kept.
  const queries = useMemo(() => new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: 5_000, refetchOnWindowFocus: true, throwOnError: (error) => { leaveWhenRefused(error, token, setToken, setProblem); return false; } } },
  }), [token]);

  return (
    <AuthContext value={auth}>
      <ClientContext value={client}>
        <QueryClientProvider client={queries}>{children}</QueryClientProvider>
      </ClientContext>
    </AuthContext>
  );
}

export function useAuth(): Auth {
  const auth = useContext(AuthContext);
  if (!auth) throw new Error('useAuth is used outside of AuthProvider');
  return auth;
}

/** The typed client with the reader's token; only inside the signed-in part of the console. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('useClient is used by a page that nobody has signed in to');
  return client;
}

function check(token: string): SignInProblem | undefined {
  const claims = readToken(token);
  if (!claims) return 'invalid';
  return claims.expiresAt !== undefined && claims.expiresAt < Date.now() ? 'expired' : undefined;
}

function leaveWhenRefused(error: unknown, token: string | undefined, setToken: (token: undefined) => void, setProblem: (problem: SignInProblem) => void): void {
  if (token === undefined || !(error instanceof ProblemError) || error.status !== 401) return;
  // Behind the render that asks.
  queueMicrotask(() => { setToken(undefined); setProblem('refused'); });
}
