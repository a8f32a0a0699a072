/** Where in a YAML text something is: the place of the cursor as a path, and the place of a path as a range. Pure. */
import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Path } from './schema-at.ts';

export interface YamlProblem { readonly from: number; readonly to: number; readonly message: string; readonly severity: 'error' | 'warning' }
export interface YamlText { readonly value: unknown; readonly problems: readonly YamlProblem[]; readonly document: Document }

export function readYaml(text: string): YamlText {
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: true, uniqueKeys: true });
  const problems = [...document.errors, ...document.warnings].map(({ pos: [from, to], message, name }): YamlProblem => ({
    from: Math.min(from, text.length), to: Math.min(Math.max(to, from + 1), text.length), message: message.split('\n')[0]?.replace(/ at line .*$/, '') ?? '', severity: name === 'YAMLWarning' ? 'warning' : 'error',
  }));
  // A text with many aliases could grow without bounds.
  return { document, problems, value: document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }) };
}

/** The range of what a JSON pointer names, or of the nearest thing around it. */
export function rangeOf({ document }: YamlText, pointer: string): { from: number; to: number } {
  const steps = pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let node = document.contents as Node | null;
  let range = rangeOfNode(node) ?? { from: 0, to: 0 };
  for (const step of steps) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === step);
      if (!pair) break;
      range = rangeOfNode(pair.key as Node) ?? range;
      node = isNode(pair.value) ? pair.value : null;
      if (isScalar(node) || isAlias(node)) range = rangeOfNode(node) ?? range;
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] ?? null) as Node | null;
      range = rangeOfNode(node) ?? range;
    } else break;
  }
  return range;
}

function rangeOfNode(node: Node | null | undefined): { from: number; to: number } | undefined {
  return node?.range ? { from: node.range[0], to: Math.max(node.range[1], node.range[0] + 1) } : undefined;
}

export type Place = { readonly kind: 'key'; readonly path: Path; readonly typed: string } | { readonly kind: 'value'; readonly path: Path; readonly typed: string };

/** What is being written at the end of `before`, by indentation; undefined inside of words that are free. */
export function placeAt(before: string): Place | undefined {
  const lines = before.split('\n');
  const line = lines.pop() ?? '';
  const value = /^(\s*)((?:- +)*)([\w.-]+): +([\w.-]*)$/.exec(line);
  if (value) return { kind: 'value', path: [...pathAbove(lines, (value[1] ?? '').length, (value[2] ?? '') !== ''), value[3] ?? ''], typed: value[4] ?? '' };
  const key = /^(\s*)((?:- +)*)([\w.-]*)$/.exec(line);
  return key ? { kind: 'key', path: pathAbove(lines, (key[1] ?? '').length, (key[2] ?? '') !== ''), typed: key[3] ?? '' } : undefined;
}

function pathAbove(lines: readonly string[], indent: number, item: boolean): Path {
  const path: (string | number)[] = item ? [0] : [];
  // An item of a list may stand as far left as the list's name.
  let limit = item ? indent + 1 : indent;
  for (let index = lines.length - 1; index >= 0 && limit > 0; index--) {
    const found = /^(\s*)((?:- +)*)([\w.-]+):\s*(?:#.*)?$/.exec(lines[index] ?? '');
    const listItem = /^(\s*)- +[\w.-]+:/.exec(lines[index] ?? '');
    if (listItem && (listItem[1] ?? '').length < limit && !found) {
      path.unshift(0);
      limit = (listItem[1] ?? '').length + 1;
      continue;
    }
    if (!found || (found[1] ?? '').length >= limit) continue;
    path.unshift(found[3] ?? '');
    limit = (found[1] ?? '').length;
  }
  return path;
}
