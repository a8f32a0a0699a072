'use client';
/** Who uses the console: the token in memory, and a typed client that sends it. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type Client, createClient } from '../../gateway/client.ts';
import { readToken, type TokenClaims, tokenOfFragment } from './read-token.ts';

export type SignInProblem = 'invalid' | 'expired' | 'refused';

export interface Auth {
  readonly token: string | undefined;
  readonly claims: TokenClaims | undefined;
  readonly problem: SignInProblem | undefined;
  /** For every client of the page: the server whose console this is, and a `fetch` that notices when the token is refused. */
  readonly connection: { readonly baseUrl: string; readonly fetch: typeof fetch };
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
  const connection = useMemo(() => ({
    baseUrl: location.origin,
    fetch: async (...call: Parameters<typeof fetch>) => {
      const response = await fetch(...call);
      // A session's own token ends with its session: that is nothing about the reader.
      if (response.status === 401 && token !== undefined && new Headers(call[1]?.headers).get('authorization') === `Bearer ${token}`) { setToken(undefined); setProblem('refused'); }
      return response;
    },
  }), [token]);

  const auth = useMemo<Auth>(() => ({ token, claims: token === undefined ? undefined : readToken(token), problem, connection, signIn, signOut }), [token, problem, connection, signIn, signOut]);
  const client = useMemo(() => (token === undefined ? undefined : createClient({ ...connection, token, maxTries: MAX_TRIES })), [connection, token]);
  // A new token is a new reader: nothing that another one was shown is kept.
  const queries = useMemo(() => new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: 5_000, refetchOnWindowFocus: true } },
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
