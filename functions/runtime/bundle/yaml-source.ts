/** One YAML file of a bundle: its plain value, and the line of every part of it. */
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { type BundleProblem, pathParts } from './bundle-problem.ts';

const MAX_CHARACTERS = 4 * 1024 * 1024;
const MAX_NODES = 300_000;
const MAX_DEPTH = 50;
const MAX_FAULTS = 50;
/** Uses of one anchor, times the uses inside it: a catalogue may share a slot a hundred times, nested copies explode. */
const MAX_ALIASES = 2_000;

export interface YamlSource {
  readonly file: string;
  /** Plain JSON; undefined when there are problems. */
  readonly value: unknown;
  readonly problems: readonly BundleProblem[];
  /** Line of the part at `path`, or of the nearest part around it that is written here (an alias is not looked into). */
  lineOf(path: string): number;
}

/** Parses YAML 1.2 and refuses what JSON cannot hold: duplicate keys, tags, cycles, infinities, oversized expansions. */
export function parseYamlSource(file: string, text: string): YamlSource {
  const fail = (line: number, message: string): YamlSource => ({ file, value: undefined, problems: [{ file, line, path: '', message }], lineOf: () => line });
  if (text.length > MAX_CHARACTERS) return fail(1, `the file is larger than ${MAX_CHARACTERS} characters`);

  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core', merge: false, stringKeys: true, uniqueKeys: false });
    if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return fail(1, 'the file is nested too deeply');
    const faults = [...document.errors, ...document.warnings, ...repeatedKeys(document)].slice(0, MAX_FAULTS);
    if (faults.length > 0) {
      const problems = faults.map(({ pos, message }) => ({ file, line: lines.linePos(pos[0]).line, path: '', message }));
      return { file, value: undefined, problems, lineOf: () => 1 };
    }
    keepVersionText(document);
    const value = plain(document.toJS({ maxAliasCount: MAX_ALIASES }), { nodes: MAX_NODES }, 0);
    return { file, value, problems: [], lineOf: (path) => lines.linePos(offsetOf(document, pathParts(path))).line };
  } catch (error) {
    return fail(1, error instanceof RangeError ? 'the file is nested too deeply' : (error as Error).message);
  }
}

/** In linear time, unlike the parser's own check. */
function repeatedKeys(document: Document.Parsed): { pos: readonly [number]; message: string }[] {
  const found: { pos: readonly [number]; message: string }[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found.push({ pos: [key.range?.[0] ?? 0], message: `the key ${String(key.value)} is there already` });
        seen.add(key.value);
      }
    },
  });
  return found;
}

/** `version: 1.10` is a number to YAML, and would lose its zero. */
function keepVersionText(document: Document.Parsed): void {
  const version: unknown = isMap(document.contents) ? document.contents.get('version', true) : undefined;
  if (isScalar(version) && typeof version.value === 'number' && version.source?.includes('.')) version.value = version.source;
}

/** A copy that shares nothing, so that a cycle or an explosion of aliases ends here. */
function plain(value: unknown, budget: { nodes: number }, depth: number): unknown {
  if ((budget.nodes -= 1) < 0) throw new Error('the file expands to too many values');
  if (depth > MAX_DEPTH) throw new Error(`the file is nested more than ${MAX_DEPTH} levels deep, or contains itself`);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('infinite and undefined numbers are not allowed');
  if (Array.isArray(value)) return value.map((item) => plain(item, budget, depth + 1));
  if (value === null || typeof value !== 'object') return value;
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__') throw new Error('`__proto__` is no key');
    copy[key] = plain(item, budget, depth + 1);
  }
  return copy;
}

function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  let node: Node | null | undefined = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node) && typeof part === 'number' && node.items[part]) {
      node = node.items[part] as Node;
      offset = node.range?.[0] ?? offset;
    } else {
      break;
    }
  }
  return offset;
}
