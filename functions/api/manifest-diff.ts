/** What an edited manifest changes, as JSON pointers. Pure. */
import type { Manifest, ManifestChange } from '../../schemas/generated/types.ts';
import { canonicalJson } from '../runtime/canonical-json.ts';

/** Lists are compared as wholes: which item became which cannot be told. */
export function manifestDiff(base: Manifest | null | undefined, current: Manifest | null): ManifestChange[] {
  return base && current ? changes('', base, current) : [];
}

function changes(path: string, from: unknown, to: unknown): ManifestChange[] {
  if (!isObject(from) || !isObject(to)) return canonicalJson(from) === canonicalJson(to) ? [] : [{ path, op: 'replace', from, to }];
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
  return keys.flatMap((key): ManifestChange[] => {
    const at = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!(key in to)) return [{ path: at, op: 'remove', from: from[key] }];
    if (!(key in from)) return [{ path: at, op: 'add', to: to[key] }];
    return changes(at, from[key], to[key]);
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
