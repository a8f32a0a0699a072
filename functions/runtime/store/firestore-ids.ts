/** Ids as parts of Firestore's paths. Pure. */

export function tenantPath(tenantId: string): string {
  return `tenants/${escapeId(tenantId)}`;
}

/** Firestore takes no `/` in an id, and neither `.`, `..` nor `__…__` as a whole. */
export function escapeId(id: string): string {
  const escaped = id.replaceAll('%', '%25').replaceAll('/', '%2F');
  if (escaped === '.' || escaped === '..') return escaped.replaceAll('.', '%2E');
  return /^__.*__$/s.test(escaped) ? `%5F${escaped.slice(1)}` : escaped;
}

export function unescapeId(id: string): string {
  return id.replaceAll(/%(25|2F|2E|5F)/g, decodeURIComponent);
}
