/** For tests and benchmarks: the demo bundle with money for everything and, if wanted, an action that calls a local HTTP target. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import type { IntentsFile, LimitsFile, PolicyFile } from '../../schemas/generated/types.ts';

export const DEMO_BUNDLE = fileURLToPath(new URL('../../functions/tenants/demo', import.meta.url));

const PLENTY_USD = 1_000_000;
const PLENTY_OF_FRAMES = 100_000;

export interface TestBundleOptions {
  /** Adds the intent `call_hook`, which posts to that loopback port. */
  readonly hookPort?: number;
  /** Frames as fast as the machine takes them: no rate binds. */
  readonly unthrottled?: boolean;
}

/** Writes the bundle to `folder` and returns that. */
export async function testBundle(folder: string, { hookPort, unthrottled = false }: TestBundleOptions = {}): Promise<string> {
  await cp(DEMO_BUNDLE, folder, { recursive: true });
  await edit<LimitsFile>('limits.yaml', (file) => {
    file.budgets = { dailyUSD: PLENTY_USD, monthlyUSD: PLENTY_USD, sessionUSD: PLENTY_USD };
    file.scope = { ...file.scope, maxCostUSD: PLENTY_USD };
    if (unthrottled) file.rates = { ...file.rates, framesPerSecondPerSession: PLENTY_OF_FRAMES, framesPerSecondPerTenant: PLENTY_OF_FRAMES, burst: PLENTY_OF_FRAMES };
  });
  if (hookPort !== undefined) await addHook(hookPort);
  return folder;

  async function addHook(port: number): Promise<void> {
    await edit<IntentsFile>('intents.yaml', (file) => {
      file.intents.push({
        name: 'call_hook', domain: 'delivery', description: 'Calls a web hook.',
        examples: ['Call the hook for search-api', 'Trigger the hook of billing-api', 'Fire the web hook for intent-router', 'Invoke the hook', 'Run the web hook of the gateway'],
        patterns: ['\\bhook\\b'], traits: ['hook'], capabilities: [],
      });
    });
    await edit<PolicyFile>('policy.yaml', (file) => {
      file.rules.push({ name: 'hooks-are-fine', when: 'intent == "call_hook"', decision: 'auto', reason: 'Hooks are harmless.' });
    });
    await edit<LimitsFile>('limits.yaml', (file) => {
      file.egress = { ...file.egress, allow: [...(file.egress?.allow ?? []), `127.0.0.1:${port}`], allowPrivate: [`127.0.0.1:${port}`] };
    });
    await writeFile(join(folder, 'manifests', 'call-hook.yaml'), stringify({
      schemaVersion: 2, id: 'call-hook', version: '1.0.0', status: 'active', description: 'Calls the local hook.', intent: 'call_hook', traits: ['hook'],
      authentication: { required: true }, networking: { ingress: 'internal', egressRules: [{ host: '127.0.0.1', port }] },
      action: { type: 'http', url: `http://127.0.0.1:${port}/hook`, method: 'POST', body: { action: '{{actionId}}' } },
    }));
  }

  async function edit<T>(name: string, change: (content: T) => void): Promise<void> {
    const content = parse(await readFile(join(folder, name), 'utf8')) as T;
    change(content);
    await writeFile(join(folder, name), stringify(content));
  }
}
