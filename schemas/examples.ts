/** Reads the examples of the schemas, for tests and for the generated API descriptions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Example {
  /** Schema name, verdict and what it shows: `frame/invalid/unknown-type`. */
  readonly title: string;
  readonly schema: string;
  readonly valid: boolean;
  readonly value: unknown;
}

const FOLDER = path.join(import.meta.dirname, 'examples');

/** Folders under schemas/examples/. */
export function exampleFolders(): string[] {
  return readdirSync(FOLDER).toSorted();
}

/** The examples of one schema, valid ones first. */
export function examplesOf(schema: string): Example[] {
  return [true, false].flatMap((valid) => {
    const folder = path.join(FOLDER, schema, valid ? 'valid' : 'invalid');
    const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];
    return files.map((file) => ({
      title: `${schema}/${valid ? 'valid' : 'invalid'}/${path.basename(file, '.json')}`,
      schema, valid, value: JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown,
    }));
  });
}
