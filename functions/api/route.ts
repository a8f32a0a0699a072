/** A route as data: where it is, who may call it, and what answers. */
import { HttpProblem } from '../../schemas/http-problem.ts';
import { readJson } from '../../schemas/read-json.ts';
import { type SchemaName, type SchemaTypes, validatorFor } from '../../schemas/validate.ts';
import type { Principal } from '../runtime/auth/principal.ts';
import type { Permission, Reach } from '../runtime/auth/roles.ts';
import type { TenantStore } from '../runtime/store/store.ts';
import type { ApiDeps } from './deps.ts';

export interface Call {
  readonly request: Request;
  readonly url: URL;
  readonly principal: Principal;
  /** How far the permission reaches that let the caller in. */
  readonly reach: Reach;
  /** The store of the caller's own tenant. */
  readonly store: TenantStore;
  /** Part `name` of the path, checked to look like an id. */
  param(name: string): string;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** The caller needs one of these, if only on what is its own. */
  readonly anyOf: readonly Permission[];
  /** Open to session tokens too. */
  readonly sessionToken?: boolean;
  handle(call: Call, deps: ApiDeps): Promise<Response>;
}

export function json(value: object, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** The body, valid for its schema. @throws {HttpProblem} */
export async function bodyOf<N extends SchemaName>(call: Call, name: N, options: { readonly maxBytes?: number; readonly whenEmpty?: unknown } = {}): Promise<SchemaTypes[N]> {
  const result = validatorFor(name)(await readJson(call.request, options));
  if (!result.ok) throw new HttpProblem('VALIDATION_FAILED', 'the body is not valid', { errors: result.errors });
  return result.value;
}
