/** What differs between the files of two bundles. Pure. */

export type FileState = 'added' | 'removed' | 'changed' | 'same';
export interface FileChange { readonly name: string; readonly state: FileState; readonly before: string; readonly after: string }

const ORDER: readonly FileState[] = ['changed', 'added', 'removed', 'same'];

/** What differs first, then by name. */
export function compareFiles(before: Readonly<Record<string, string>> | undefined, after: Readonly<Record<string, string>>): FileChange[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])];
  return names.map((name): FileChange => {
    const [old, now] = [before?.[name], after[name]];
    const state = !before || old === now ? 'same' : old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    return { name, state, before: old ?? '', after: now ?? '' };
  }).toSorted((left, right) => ORDER.indexOf(left.state) - ORDER.indexOf(right.state) || left.name.localeCompare(right.name));
}

const SHORT = 19;

/** Enough of a digest to tell bundles apart. */
export function shortDigest(digest: string): string {
  return digest.slice(0, SHORT);
}
