/** Serves the console: a page that shows progress while it is built, then the built files. For the gateway's console port. */
import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type BuildOptions, type BuiltConsole, buildConsole } from './build-console.ts';
import { progressPage } from './progress-page.ts';

export interface Console {
  /** Undefined for a path that is none of the console's. */
  fetch(request: Request): Promise<Response | undefined>;
  /** Builds what is not built yet; never throws, the page says what went wrong. */
  prepare(): Promise<BuiltConsole | undefined>;
  close(): void;
}

export interface ConsoleOptions {
  readonly build?: (options: BuildOptions) => Promise<BuiltConsole>;
  /** Leaves the machine to others while it builds. */
  readonly background?: boolean;
  readonly onStep?: (step: string) => void;
  readonly onFailure?: (error: unknown) => void;
}

interface File { readonly type: string; readonly plain: Buffer; readonly immutable: boolean; packed?: Promise<Buffer> }

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.txt': 'text/x-component; charset=utf-8',
  '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.wav': 'audio/wav', '.woff2': 'font/woff2',
};
/** Scripts and styles of its own only: nothing that was said can become code. Styles set by scripts on elements need no exception. */
export const CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self' blob:; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** What every answer of the console carries. */
export const CONSOLE_HEADERS = { 'content-security-policy': CONTENT_POLICY, 'permissions-policy': 'microphone=(self), camera=(), geolocation=()', 'x-content-type-options': 'nosniff' };
/** What notices point to: one review, one session. */
export const ONE_THING = /^\/(reviews|sessions)\/([A-Za-z0-9_.:~-]{1,256})\/?$/;
const pack = promisify(gzip);

export function createConsole({ build = buildConsole, background = false, onStep, onFailure }: ConsoleOptions = {}): Console {
  const abort = new AbortController();
  const progress = progressPage();
  let files: ReadonlyMap<string, File> | undefined;

  return {
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      if (!files) return progress.fetch(pathname, CONSOLE_HEADERS);
      // A progress page that is still open asks once more.
      if (pathname === '/console-status.json') return Response.json({ state: 'ready' }, { headers: CONSOLE_HEADERS });
      const file = files.get(pathname);
      if (file) return answer(request, file, 200);
      const one = ONE_THING.exec(pathname);
      if (one) return redirect(`/${one[1]}/?id=${encodeURIComponent(one[2] ?? '')}`);
      if (files.has(`${pathname}/`)) return redirect(`${pathname}/${search}`);
      const missing = files.get('/404.html');
      return missing && (request.headers.get('accept') ?? '').includes('text/html') ? answer(request, missing, 404) : undefined;
    },
    async prepare() {
      try {
        const built = await build({ signal: abort.signal, background, onStep: (step) => { progress.step(step); onStep?.(step); } });
        files = await listFiles(built.folder);
        return built;
      } catch (error) {
        if (abort.signal.aborted) return undefined;
        progress.fail(error instanceof Error ? error.message : String(error));
        onFailure?.(error);
        return undefined;
      }
    },
    close: () => abort.abort(),
  };
}

/** The files by address, so that no address can name anything else; in memory, because another process may build anew and clear the folder. */
async function listFiles(folder: string): Promise<ReadonlyMap<string, File>> {
  const files = new Map<string, File>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${path.slice(folder.length + 1).split(sep).join('/')}`;
    const file: File = { plain: await readFile(path), type: TYPES[extname(entry.name)] ?? 'application/octet-stream', immutable: address.startsWith('/_next/static/') };
    files.set(address, file);
    if (entry.name === 'index.html') files.set(address.slice(0, -'index.html'.length), file);
  }
  return files;
}

async function answer(request: Request, file: File, status: number): Promise<Response> {
  const { plain } = file;
  const packed = await (file.packed ??= pack(plain));
  const etag = `"${hash('sha256', plain, 'hex').slice(0, 24)}"`;
  const headers = { ...CONSOLE_HEADERS, 'content-type': file.type, etag, vary: 'accept-encoding', 'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache' };
  if (status === 200 && request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  const zipped = packed.length < plain.length && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  return new Response(new Uint8Array(zipped ? packed : plain), { status, headers: { ...headers, ...(zipped ? { 'content-encoding': 'gzip' } : {}) } });
}

function redirect(location: string): Response {
  return new Response(null, { status: 302, headers: { location } });
}
