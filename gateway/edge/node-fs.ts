/** Stands for `node:fs` in the Edge runtime's build: there are no files, so secrets come in variables. */
export function readFileSync(path: string): never {
  throw new Error(`there are no files here: ${path}`);
}
