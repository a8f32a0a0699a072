import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { IntentSpec, LimitsFile, Manifest } from '../../../schemas/generated/types.ts';
import { validatorFor } from '../../../schemas/validate.ts';
import { budgetState } from '../../runtime/budget/budget-state.ts';
import { deployManifest, testBundle } from '../../runtime/manifests/fixtures.ts';
import { createModels } from '../../runtime/models/create-models.ts';
import { startFakeGemini } from '../../runtime/testing/fake-gemini.ts';
import { temporaryStore } from '../../runtime/testing/temporary-store.ts';
import { blockingGates } from '../gates/run-gates.ts';
import { type AskForManifest, generateManifest, readDraft } from './generate-manifest.ts';
import { modelDrafts } from './model-drafts.ts';

const limits: LimitsFile = { egress: { allow: ['api.test'] }, generation: { permitted: true } };
const bundle = testBundle(limits);
const intent = bundle.intentByName.get('deploy') as IntentSpec;
const GOOD = 'description: Deploys it.\ntraits: [delivery]\nslots: { service: { required: true } }\naction: { type: http, url: "https://api.test/deploy", body: { service: "{{slots.service}}" } }\n';
const request = { bundle, intent, description: 'deploy a service' };

function answering(...answers: (string | undefined)[]): { ask: AskForManifest; asked: { wrongLastTime?: string[] }[] } {
  const asked: { wrongLastTime?: string[] }[] = [];
  return {
    asked,
    async ask(question, attempt) {
      asked.push(JSON.parse(question) as { wrongLastTime?: string[] });
      const text = answers[Math.min(attempt, answers.length - 1)];
      return text === undefined ? undefined : { text, model: 'm', costUSD: 0.01 };
    },
  };
}

describe('generated manifests', () => {
  it('are drafts of the intent that was asked for, under a name of their own', async () => {
    const { ask, asked } = answering(`\`\`\`yaml\n${GOOD}id: owner\nversion: 9.9.9\nintent: delete_database\nstatus: active\n\`\`\``);
    const made = await generateManifest(request, ask);
    assert.deepEqual([made.by, made.tries, made.model, made.costUSD, asked.length], ['model', 1, 'm', 0.01, 1]);
    const { manifest } = made;
    assert.deepEqual([manifest.intent, manifest.status, manifest.version], ['deploy', 'draft', '0.1.0']);
    assert.match(manifest.id, /^generated-deploy-[0-9a-f]{10}$/);
    assert.equal((await generateManifest(request, answering(GOOD).ask)).manifest.action.type, 'http');
  });

  it('are asked for three times at most, each time with what was wrong', async () => {
    const { ask, asked } = answering('a: [', 'action: { type: shell }', `${GOOD}iam: { roles: [roles/run.viewer] }\nrollback: { type: http, url: "https://evil.example/" }\n`);
    const { by, tries, manifest, costUSD } = await generateManifest(request, ask);
    assert.deepEqual([by, tries, asked.length, manifest.action.type, Math.round(costUSD * 100)], ['template', 3, 3, 'log', 3]);
    assert.equal(asked[0]?.wrongLastTime, undefined);
    assert.match(asked[1]?.wrongLastTime?.[0] ?? '', /^line 1: /);
    assert.match(asked[2]?.wrongLastTime?.join() ?? '', /action/);
  });

  it('come from a template where no model answers', async () => {
    for (const ask of [undefined, answering(undefined).ask]) {
      const { by, tries, manifest, gates } = await generateManifest(request, ask);
      assert.deepEqual([by, tries, blockingGates(gates)], ['template', 0, []]);
      assert.deepEqual(validatorFor('manifest')(manifest), { ok: true, value: manifest });
      assert.deepEqual(manifest.action, { type: 'log', level: 'info', message: 'deploy service={{slots.service}} environment={{slots.environment}}' });
    }
  });

  it('start from another manifest where one is named', async () => {
    const base = deployManifest({ action: { type: 'http', url: 'https://api.test/x' } });
    const { manifest } = await generateManifest({ ...request, base });
    assert.deepEqual([manifest.action, manifest.status], [base.action, 'draft']);
    assert.notEqual(manifest.id, base.id);
  });

  it('show no personal data in a template', async () => {
    const page = bundle.intentByName.get('page') as IntentSpec;
    const { manifest, gates } = await generateManifest({ ...request, intent: page });
    assert.deepEqual([JSON.stringify(manifest.action).includes('person'), gates.every(({ passed }) => passed)], [false, true]);
  });

  const patches: readonly [what: string, extra: string, said: string, holds: (manifest: Manifest) => boolean][] = [
    ['open ingress', 'networking: { ingress: all }', 'ingress is internal', ({ networking, authentication }) => networking?.ingress === 'internal' && authentication?.required === true],
    ['no authentication', 'authentication: { required: false }', 'authentication is required', ({ authentication }) => authentication?.required === true],
    ['broad roles', 'iam: { roles: [roles/owner, roles/run.viewer, roles/editor] }', 'without the roles roles/owner, roles/editor', ({ iam }) => String(iam?.roles) === 'roles/run.viewer'],
    ['egress to everywhere', 'networking: { egressRules: [{ host: "*" }, { host: api.test }] }', 'without egress to *', ({ networking }) => networking?.egressRules?.length === 1],
  ];
  for (const [what, extra, said, holds] of patches) {
    it(`are mended: ${what}`, () => {
      const draft = readDraft(`${GOOD}${extra}\n`, intent, bundle);
      assert.ok('manifest' in draft);
      assert.ok(draft.patches.includes(said), draft.patches.join());
      assert.ok(holds(draft.manifest));
    });
  }

  it('are without headers that hold secrets', () => {
    const draft = readDraft(`${GOOD.replace('body:', 'headers: { authorization: "Bearer abcdef0123456789abcdef", accept: application/json }, body:')}`, intent, bundle);
    assert.ok('manifest' in draft);
    assert.deepEqual((draft.manifest.action as { headers?: object }).headers, { accept: 'application/json' });
  });

  it('never get past the gates with what a person would refuse', () => {
    const bad = parse(readFileSync(new URL('../gates/fixtures/bad-manifests.yaml', import.meta.url), 'utf8').replaceAll('~', '')) as readonly { name: string; change: object }[];
    for (const { name, change } of bad) {
      const draft = readDraft(stringify({ ...(parse(GOOD) as object), ...change }), intent, bundle);
      if ('manifest' in draft) assert.deepEqual(blockingGates(draft.gates), [], name);
    }
  });

  it('are refused as YAML that explodes, or is none', () => {
    for (const text of ['', '[]', 'just text', '!!js/function "x"', `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]`, '__proto__: {}\n']) {
      assert.ok('faults' in readDraft(text, intent, bundle), JSON.stringify(text.slice(0, 20)));
    }
  });

  it('are asked of a real model within the budget, and paid for once', async () => {
    const gemini = await startFakeGemini();
    const { store, remove } = await temporaryStore();
    try {
      gemini.reply({ answer: GOOD });
      const clock = { now: () => Date.parse('2026-11-22T12:00:00Z') };
      const models = createModels({ access: { apiKey: 'k' }, baseUrl: gemini.baseUrl, byRole: { strong: 'gemini-3.8-flash' } }, { clock });
      const ask = (dailyUSD: number) => modelDrafts({ models, bundle, store: store.tenant('t'), clock, limits: { dailyUSD }, sessionId: 's', callId: 'c', signal: new AbortController().signal });
      const made = await generateManifest(request, ask(10));
      assert.deepEqual([made.by, made.tries], ['model', 1]);
      assert.ok(!JSON.stringify(gemini.asked[0]?.body.systemInstruction).includes('deploy a service'), 'what is wanted is data');
      const { daily } = await budgetState(store.tenant('t'), {}, clock.now());
      assert.ok(daily.spentUSD > 0 && Math.abs(daily.spentUSD - made.costUSD) < 1e-5);
      await generateManifest(request, ask(10));
      assert.equal(gemini.asked.length, 1, 'the same question is answered from what was bought');
      assert.equal((await generateManifest({ ...request, description: 'x' }, modelDrafts({ models, bundle, store: store.tenant('poor'), clock, limits: { dailyUSD: 0 }, sessionId: 's', callId: 'd', signal: new AbortController().signal }))).by, 'template');
    } finally {
      await remove();
      await gemini.close();
    }
  });
});
