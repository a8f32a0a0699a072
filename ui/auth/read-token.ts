/** What a token says about its bearer. Only for show and for hiding what would be refused: the server is who checks it. */

export interface TokenClaims {
  readonly sub: string;
  readonly tenantId: string;
  readonly roles: readonly string[];
  /** Milliseconds since the epoch; undefined when it does not say. */
  readonly expiresAt: number | undefined;
}

/** Undefined for what is no token. */
export function readToken(token: string): TokenClaims | undefined {
  const parts = token.split('.');
  if (parts.length !== 3) return undefined;
  try {
    const bytes = Uint8Array.from(atob((parts[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    const claims = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    return {
      sub: typeof claims['sub'] === 'string' ? claims['sub'] : '',
      tenantId: typeof claims['tenantId'] === 'string' ? claims['tenantId'] : '',
      roles: Array.isArray(claims['roles']) ? claims['roles'].filter((role) => typeof role === 'string') : [],
      expiresAt: typeof claims['exp'] === 'number' ? claims['exp'] * 1000 : undefined,
    };
  } catch {
    return undefined;
  }
}

/** The token that the printed address carries in its fragment, which no server sees. */
export function tokenOfFragment(fragment: string): string | undefined {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('token') ?? undefined;
}
