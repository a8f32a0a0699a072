/** What a session may do: what the tenant's bundle allows, narrowed by what the client asked for. Pure. */
import type { LimitsFile, PiiPolicy, Scope, ScopeRequest } from '../../schemas/generated/types.ts';
import { isTimeZone } from '../runtime/slots/wall-clock.ts';
import { HttpProblem, type ProblemDetail } from '../../schemas/http-problem.ts';

/** From lenient to strict. */
const STRICTNESS: readonly PiiPolicy[] = ['allow', 'mask', 'block'];
const DEFAULTS = { language: 'en-US', environment: 'staging', maxContextTokens: 8000, maxCostUSD: 10, piiPolicy: 'mask' } as const;

/**
 * @param domains the catalogue's domains
 * @throws {HttpProblem} 400 for a domain or environment that the bundle does not know or allow
 */
export function effectiveScope(request: ScopeRequest, limits: LimitsFile, domains: readonly string[]): Scope {
  const allowed = limits.scope ?? {};
  const errors: ProblemDetail[] = [];
  const scope: Scope = {
    allowedDomains: narrowDomains(request.allowedDomains, allowed.allowedDomains ?? domains, domains, errors),
    maxContextTokens: lower(request.maxContextTokens, allowed.maxContextTokens, DEFAULTS.maxContextTokens),
    maxCostUSD: lower(request.maxCostUSD, allowed.maxCostUSD ?? limits.budgets?.sessionUSD, DEFAULTS.maxCostUSD),
    piiPolicy: stricter(request.piiPolicy ?? DEFAULTS.piiPolicy, allowed.piiPolicy ?? DEFAULTS.piiPolicy),
    language: language(request.language, allowed.languages, errors),
    environment: environment(request.environment, allowed.environments, errors),
    dryRun: request.dryRun ?? false,
    ...(request.timeZone === undefined ? {} : { timeZone: timeZone(request.timeZone, errors) }),
  };
  if (errors.length > 0) throw new HttpProblem('VALIDATION_FAILED', 'the scope asks for what the tenant does not allow', { errors });
  return scope;
}

function narrowDomains(asked: readonly string[] | undefined, allowed: readonly string[], known: readonly string[], errors: ProblemDetail[]): string[] {
  if (asked === undefined) return [...allowed];
  for (const [index, domain] of asked.entries()) {
    if (!known.includes(domain)) errors.push({ path: `/scope/allowedDomains/${index}`, message: `there is no domain ${domain}; there are ${known.join(', ')}` });
  }
  const both = allowed.filter((domain) => asked.includes(domain));
  if (both.length === 0 && errors.length === 0) errors.push({ path: '/scope/allowedDomains', message: `none of them is allowed; allowed are ${allowed.join(', ')}` });
  return both;
}

/** An entry `en` stands for `en-GB` and the like too. */
function language(asked: string | undefined, allowed: readonly string[] | undefined, errors: ProblemDetail[]): string {
  if (asked === undefined) return allowed?.[0] ?? DEFAULTS.language;
  const covers = (entry: string) => `${asked}-`.toLowerCase().startsWith(`${entry}-`.toLowerCase());
  if (allowed && !allowed.some(covers)) errors.push({ path: '/scope/language', message: `must be one of ${allowed.join(', ')}` });
  return asked;
}

function timeZone(asked: string, errors: ProblemDetail[]): string {
  if (!isTimeZone(asked)) errors.push({ path: '/scope/timeZone', message: 'there is no time zone of that name; use an IANA name such as Asia/Tokyo' });
  return asked;
}

function environment(asked: string | undefined, allowed: readonly string[] | undefined, errors: ProblemDetail[]): string {
  if (asked === undefined) return !allowed || allowed.includes(DEFAULTS.environment) ? DEFAULTS.environment : (allowed[0] ?? DEFAULTS.environment);
  if (allowed && !allowed.includes(asked)) errors.push({ path: '/scope/environment', message: `must be one of ${allowed.join(', ')}` });
  return asked;
}

function lower(asked: number | undefined, allowed: number | undefined, standard: number): number {
  return Math.min(asked ?? Number.POSITIVE_INFINITY, allowed ?? (asked === undefined ? standard : Number.POSITIVE_INFINITY));
}

function stricter(one: PiiPolicy, other: PiiPolicy): PiiPolicy {
  return STRICTNESS[Math.max(STRICTNESS.indexOf(one), STRICTNESS.indexOf(other))] ?? DEFAULTS.piiPolicy;
}
