/** The console for Vercel, as its Build Output API (version 3) wants it: static files, and routes that send the API to the gateway. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONSOLE_HEADERS, ONE_THING } from './serve-console.ts';

export interface VercelRoute {
  readonly src?: string;
  readonly dest?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly continue?: true;
  readonly handle?: 'filesystem';
}

/** The API seems to be at the console's own address, so that its content policy needs no other. */
export function vercelRoutes(gatewayUrl: string): readonly VercelRoute[] {
  return [
    { src: '^/(v1/.*|healthz|readyz|openapi\\.json|asyncapi\\.json)$', dest: `${gatewayUrl.replace(/\/$/, '')}/$1` },
    { src: '^/.*$', headers: CONSOLE_HEADERS, continue: true },
    { src: '^/_next/static/.*$', headers: { 'cache-control': 'public, max-age=31536000, immutable' }, continue: true },
    { handle: 'filesystem' },
    { src: ONE_THING.source, status: 302, headers: { location: '/$1/?id=$2' } },
    { src: '^/.*$', status: 404, dest: '/404.html' },
  ];
}

/** Writes `target/.vercel/output`. */
export async function writeVercelOutput(folder: string, target: string, gatewayUrl: string): Promise<void> {
  const output = join(target, '.vercel/output');
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  await cp(folder, join(output, 'static'), { recursive: true });
  await writeFile(join(output, 'config.json'), JSON.stringify({ version: 3, routes: vercelRoutes(gatewayUrl) }, undefined, 2));
}
