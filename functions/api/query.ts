/** Query parameters, checked: an unknown or malformed one is an error and not silently ignored. */
import { isDateTime } from '../../schemas/formats.ts';
import { HttpProblem } from '../../schemas/http-problem.ts';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;
const MAX_TEXT = 512;

export class QueryReader {
  readonly #values: URLSearchParams;

  constructor(url: URL, known: readonly string[]) {
    onlyParameters(url, known);
    this.#values = url.searchParams;
  }

  text(name: string): string | undefined {
    const value = this.#values.get(name);
    if (value === null) return undefined;
    if (value === '' || value.length > MAX_TEXT) throw invalid(name, `must have 1 to ${MAX_TEXT} characters`);
    return value;
  }

  oneOf<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const value = this.#values.get(name);
    if (value === null) return undefined;
    if (!(allowed as readonly string[]).includes(value)) throw invalid(name, `must be one of ${allowed.join(', ')}`);
    return value as T;
  }

  /** ISO time in UTC, or a day. */
  time(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const full = /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00Z` : value;
    if (!isDateTime(full)) throw invalid(name, 'must be an ISO 8601 time with offset, or a day');
    return new Date(full).toISOString();
  }

  /** `limit` and `cursor` as a store's query takes them. */
  page(): { limit: number; cursor?: string } {
    const text = this.#values.get('limit');
    const limit = text === null ? DEFAULT_LIMIT : /^\d{1,6}$/.test(text) ? Number(text) : 0;
    if (limit < 1 || limit > MAX_LIMIT) throw invalid('limit', `must be a whole number from 1 to ${MAX_LIMIT}`);
    const cursor = this.text('cursor');
    return { limit, ...(cursor === undefined ? {} : { cursor }) };
  }
}

/** @throws {HttpProblem} 400 for parameters other than the `known` ones, and for repeated ones. */
export function onlyParameters(url: URL, known: readonly string[]): void {
  for (const name of new Set(url.searchParams.keys())) {
    if (!known.includes(name)) throw invalid(name, known.length > 0 ? `is not known; there are ${known.join(', ')}` : 'is not known');
    if (url.searchParams.getAll(name).length > 1) throw invalid(name, 'must be given once');
  }
}

function invalid(name: string, message: string): HttpProblem {
  return new HttpProblem('INVALID_PARAMETER', `parameter ${name} ${message}`, { errors: [{ path: name, message }] });
}
