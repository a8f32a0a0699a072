/** For tests: where a text stands in files, in any of the forms in which it could have been written. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** UTF-8, UTF-16, hexadecimal, percent-encoded, and base64 at each of its three alignments. */
export function formsOf(value: string): Buffer[] {
  const bytes = Buffer.from(value, 'utf8');
  const aligned = [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64').replace(/=+$/, '');
    // The first and last characters depend on what stands beside the value.
    return whole.slice(shift === 0 ? 0 : shift + 1, whole.length - 1);
  });
  const texts = [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1), bytes.toString('hex'), ...aligned, ...aligned.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))];
  const unique = [...new Set(texts)].filter((text) => text.length >= 6);
  return [...unique.map((text) => Buffer.from(text, 'utf8')), Buffer.from(value, 'utf16le'), Buffer.from(value, 'utf16le').swap16()];
}

/** "NAME: VALUE" for each value that a file of the folder, or one of the texts, holds. */
export function findBytes(folder: string, texts: Readonly<Record<string, string>>, values: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
  const places: [string, Buffer][] = [...files.map((path): [string, Buffer] => [path, readFileSync(path)]), ...Object.entries(texts).map(([name, text]): [string, Buffer] => [name, Buffer.from(text)])];
  return values.flatMap((value) => {
    const forms = formsOf(value);
    return places.filter(([, bytes]) => forms.some((form) => bytes.includes(form))).map(([name]) => `${name}: ${value}`);
  });
}
