/** The floor of the pipeline: the stages' own functions in a row, without bus, store, HTTP or validation. */
import { cutChunks } from '../../functions/chunk/cut-chunks.ts';
import { compileIntents } from '../../functions/intent/compile-intents.ts';
import { recogniseIntents } from '../../functions/intent/recognise-intents.ts';
import { createCacheTier } from '../../functions/intent/tiers/cache-tier.ts';
import { localTier } from '../../functions/intent/tiers/local-tier.ts';
import { ruleTier } from '../../functions/intent/tiers/rule-tier.ts';
import { compilePolicy } from '../../functions/policy/compile-policy.ts';
import { decide } from '../../functions/policy/decide.ts';
import { policyContext } from '../../functions/policy/policy-context.ts';
import { chooseExact } from '../../functions/resolve/choose-manifest.ts';
import { parseBundle } from '../../functions/runtime/bundle/parse-bundle.ts';
import { readBundleFolder } from '../../functions/runtime/bundle/read-bundle-folder.ts';
import { paramsOf, templateValues } from '../../functions/runtime/manifests/action-params.ts';
import { renderAction } from '../../functions/runtime/manifests/render-action.ts';
import { initialPiiState, maskPii } from '../../functions/runtime/pii/mask-pii.ts';
import { sessionRecord } from '../../functions/runtime/testing/session-record.ts';
import { rollSlots, tenantSlots } from '../../functions/summarize/roll-slots.ts';
import { EMPTY_SUMMARY, rollSummary, summaryText } from '../../functions/summarize/roll-summary.ts';
import type { RecognisedIntent, Slots } from '../../schemas/generated/types.ts';
import { DEMO_BUNDLE } from '../end-to-end/test-bundle.ts';
import { utterance } from './frames.ts';

/** Utterances a second. */
export async function pureFunctionsFloor(utterances = 3_000): Promise<number> {
  const { bundle } = parseBundle(await readBundleFolder(DEMO_BUNDLE));
  const intents = compileIntents(bundle);
  intents.classifier();
  const policy = compilePolicy(bundle);
  const tiers = [ruleTier, createCacheTier({}), localTier];
  const specs = tenantSlots(bundle);
  const session = sessionRecord();
  const { signal } = new AbortController();
  let summary = EMPTY_SUMMARY;
  let slots: Slots = {};
  const started = performance.now();
  for (let index = 0; index < utterances; index++) {
    const { text } = maskPii(initialPiiState, utterance(index), true, { fingerprint: (value) => value });
    const [chunk] = cutChunks('', text, true, 400).chunks;
    summary = rollSummary(summary, chunk?.text ?? text);
    slots = rollSlots(slots, text, specs, 0);
    summaryText(summary);
    for (const result of await recogniseIntents({ text, now: 0, slots, allowedDomains: [], signal }, intents, tiers)) {
      const spec = intents.byName.get(result.intent)?.spec;
      const recognised = { ...result, intentId: '', chunkId: '', domain: spec?.domain ?? '', candidate_manifest_traits: spec?.traits ?? [], safety_flags: [], latencyMs: 0, missingSlots: [], index: 0, count: 1 } as unknown as RecognisedIntent;
      decide(policy, policyContext(bundle, session, { recognised }, { demoted: false, dryRun: false, budgetRemaining: 500, recentFailureRate: 0 }));
      const manifest = chooseExact(recognised, bundle.manifests.filter(({ intent }) => intent === recognised.intent));
      if (manifest) renderAction(manifest.action, templateValues(manifest, paramsOf(manifest, recognised.slots), { intent: recognised.intent, actionId: 'a', sessionId: 's' }));
    }
  }
  return utterances / ((performance.now() - started) / 1000);
}
