import assert from 'node:assert/strict';
import { vercelRoutes } from './vercel-output.ts';

const routes = vercelRoutes('https://gateway.example.com/');

/** What the routes make of a path that no file has. */
function follow(path: string): { status?: number | undefined; to?: string | undefined; headers: Record<string, string> } {
  const headers: Record<string, string> = {};
  for (const route of routes) {
    const match = route.src === undefined ? null : new RegExp(route.src).exec(path);
    if (!match) continue;
    const fill = (text: string): string => text.replaceAll(/\$(\d)/g, (_whole, index: string) => match[Number(index)] ?? '');
    for (const [name, value] of Object.entries(route.headers ?? {})) headers[name] = fill(value);
    if (!route.continue) return { status: route.status, to: route.dest === undefined ? undefined : fill(route.dest), headers };
  }
  return { headers };
}

describe('vercelRoutes', () => {
  it('sends the API to the gateway', () => assert.equal(follow('/v1/sessions/ses_1/events').to, 'https://gateway.example.com/v1/sessions/ses_1/events'));
  it('gives every page the strict policy', () => assert.match(follow('/sessions/').headers['content-security-policy'] ?? '', /script-src 'self'; style-src 'self'/));
  it('leads to one review', () => assert.deepEqual([follow('/reviews/rev_1').status, follow('/reviews/rev_1').headers['location']], [302, '/reviews/?id=rev_1']));
  it('answers the rest with its page', () => assert.deepEqual([follow('/nope').status, follow('/nope').to], [404, '/404.html']));
});
