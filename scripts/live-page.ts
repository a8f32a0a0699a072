/** The live session page of `ui/live`, for the gateway's console port. */
import { readFile } from 'node:fs/promises';

const FOLDER = new URL('../ui/live/', import.meta.url);
const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/live.css': ['live.css', 'text/css; charset=utf-8'],
  '/live.js': ['live.js', 'text/javascript; charset=utf-8'],
};
/** Scripts and styles of its own only: nothing that was said can become code. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Undefined for a path that is none of the page's. */
export async function livePage(request: Request): Promise<Response | undefined> {
  const [file, type] = FILES[new URL(request.url).pathname] ?? [];
  if (file === undefined || type === undefined) return undefined;
  return new Response(await readFile(new URL(file, FOLDER), 'utf8'), { headers: { 'content-type': type, 'content-security-policy': POLICY, 'cache-control': 'no-cache' } });
}
