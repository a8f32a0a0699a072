/** What is wrong with a bundle, and where: the one shape in which every check reports. */
import type { Bundle } from './bundle.ts';

export interface BundleProblem {
  /** Name of the file inside the bundle, for example `policy.yaml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** `rules[3].when`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
  /** A warning does not stop a bundle from being published; an error unless told. */
  readonly severity?: 'error' | 'warning';
}

/** A stage's own check of a parsed bundle; whoever loads the bundle adds the line. */
export type BundleCheck = (bundle: Bundle) => readonly Omit<BundleProblem, 'line'>[];

/**
 * What a stage derives from a bundle at a price, as a trained classifier: made before anything is decided by the bundle. Tells
 * what it noticed; nothing of it stops a bundle. `keep` is false for a bundle that is only looked at.
 */
export type BundlePreparation = (bundle: Bundle, options: { readonly keep: boolean }) => Promise<readonly Omit<BundleProblem, 'line'>[]>;

/** `file:line: path: message`, as editors and CI understand it. */
export function formatProblem({ file, line, path, message, severity }: BundleProblem): string {
  return `${file}:${line}: ${path === '' ? '(file)' : path}: ${severity === 'warning' ? 'warning: ' : ''}${message}`;
}

/** `['rules', 3, 'when']` as `rules[3].when`. */
export function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`), '');
}

/** The reverse of `pathText`, for names without dots and brackets. */
export function pathParts(text: string): (string | number)[] {
  return [...text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) => (index === undefined ? (name as string) : Number(index)));
}
