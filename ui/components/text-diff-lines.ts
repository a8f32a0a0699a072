/** Two texts side by side in one column: what went, what came, with some lines around it. Pure. */
import { diffWordsWithSpace, structuredPatch } from 'diff';

export interface DiffPart { readonly text: string; readonly changed: boolean }
export interface DiffLine { readonly kind: 'same' | 'gone' | 'new'; readonly parts: readonly DiffPart[]; readonly before?: number; readonly after?: number }
/** A run of lines; what lies between two of them is the same in both. */
export type DiffHunk = readonly DiffLine[];

const CONTEXT_LINES = 3;
const KINDS = { ' ': 'same', '-': 'gone', '+': 'new' } as const;

export function textDiff(before: string, after: string, context = CONTEXT_LINES): DiffHunk[] {
  return structuredPatch('', '', before, after, '', '', { context }).hunks.map(({ lines, oldStart, newStart }) => {
    let [at, to] = [oldStart, newStart];
    const plain = lines.filter((line) => line[0] !== '\\').map((line): DiffLine => {
      const kind = KINDS[line[0] as keyof typeof KINDS];
      return { kind, parts: [{ text: line.slice(1), changed: false }], ...(kind === 'new' ? {} : { before: at++ }), ...(kind === 'gone' ? {} : { after: to++ }) };
    });
    return withWords(plain);
  });
}

/** As many lines gone as came in their place: what changed within each is marked. */
function withWords(lines: readonly DiffLine[]): DiffLine[] {
  const marked = [...lines];
  for (let start = 0; start < lines.length; start++) {
    if (lines[start]?.kind !== 'gone' || lines[start - 1]?.kind === 'gone') continue;
    const gone = lines.slice(start).findIndex(({ kind }) => kind !== 'gone');
    if (gone < 1) continue;
    const came = lines.slice(start + gone).findIndex(({ kind }) => kind !== 'new');
    if ((came < 0 ? lines.length - start - gone : came) !== gone) continue;
    for (let offset = 0; offset < gone; offset++) {
      const [old, now] = [lines[start + offset], lines[start + gone + offset]] as [DiffLine, DiffLine];
      const words = diffWordsWithSpace(old.parts[0]?.text ?? '', now.parts[0]?.text ?? '');
      marked[start + offset] = { ...old, parts: words.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, changed: removed })) };
      marked[start + gone + offset] = { ...now, parts: words.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, changed: added })) };
    }
  }
  return marked;
}
