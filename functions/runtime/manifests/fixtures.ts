/** For tests of resolve, dispatch and reviews: a small catalogue, an intent, a decision, and a stage's context. */
import type { DecisionKind, IntentSpec, LimitsFile, Manifest, MessageBase, PolicyDecision, RecognisedIntent, SessionRecord, Slots, SlotValueScalar, StageName } from '../../../schemas/generated/types.ts';
import type { Bundle } from '../bundle/bundle.ts';
import type { Clock } from '../clock.ts';
import { deriveId } from '../derive-id.ts';
import { embedText, hashEmbedder } from '../embedding/hash-embedding.ts';
import type { StageContext, StageDefinition, StageResult } from '../stage.ts';
import type { TenantStore } from '../store/store.ts';
import { sessionRecord } from '../testing/session-record.ts';
import { rootTraceparent } from '../trace-context.ts';
import { manifestDocument, manifestDocumentId, type ManifestStatus, manifestText } from './manifest-document.ts';

export const BUNDLE_DIGEST = `sha256:${'b'.repeat(64)}`;

const INTENTS: readonly IntentSpec[] = [
  { name: 'deploy', domain: 'delivery', examples: [], traits: ['delivery', 'release'], capabilities: ['run_deploy'], slots: { service: { type: 'resource' }, environment: { type: 'string' } } },
  { name: 'release_service', domain: 'delivery', examples: [], traits: ['delivery', 'release'], capabilities: ['run_deploy'], slots: { service: { type: 'resource' } } },
  { name: 'delete_database', domain: 'data', examples: [], traits: ['data', 'delete'], capabilities: ['sql_delete'], destructive: true, slots: { database: { type: 'string' } } },
  { name: 'drop_database', domain: 'data', examples: [], traits: ['data', 'delete'], capabilities: ['sql_delete'], slots: { database: { type: 'string' } } },
  { name: 'page', domain: 'incident', examples: [], traits: ['incident'], slots: { person: { type: 'string', pii: true } } },
];

export function testBundle(limits: LimitsFile = {}, intents = INTENTS): Bundle {
  return {
    digest: BUNDLE_DIGEST, intents: { intents: [...intents] }, policy: { rules: [] }, cases: { cases: [] }, manifests: [], limits,
    intentByName: new Map(intents.map((intent) => [intent.name, intent])),
  };
}

export function deployManifest(overrides: Partial<Manifest> = {}): Manifest {
  return {
    id: 'deploy', version: '1.0.0', intent: 'deploy', traits: ['delivery', 'release'], slots: { service: { required: true }, environment: {} },
    action: { type: 'log', message: 'deploy {{slots.service}} {{slots.environment}}' }, ...overrides,
  };
}

export function slots(values: Record<string, SlotValueScalar>): Slots {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, confidence: 0.9, from: 'utt_1' }]));
}

export function recognisedIntent(overrides: Partial<RecognisedIntent> = {}): RecognisedIntent {
  return {
    intentId: 'int_1', chunkId: 'chk_1', intent: 'deploy', domain: 'delivery', confidence: 0.95, slots: slots({ service: 'checkout-api' }),
    candidate_manifest_traits: ['delivery', 'release'], safety_flags: [], tier: 'rule', model: null, costUSD: 0, latencyMs: 1, alternatives: [], missingSlots: [], index: 0, count: 1,
    ...overrides,
  };
}

export function policyDecision(decision: DecisionKind = 'auto', overrides: Partial<PolicyDecision> = {}): PolicyDecision {
  return { intentId: 'int_1', decision, reason: 'because', reasons: [], riskScore: 0.1, riskParts: [], estimatedCostUSD: 5, bundle: BUNDLE_DIGEST, counterfactuals: [], ...overrides };
}

export async function storeManifest(store: TenantStore, manifest: Manifest, status: ManifestStatus = 'active'): Promise<void> {
  const data = manifestDocument(manifest, { status, source: 'bundle', embedding: Array.from(embedText(manifestText(manifest))), space: hashEmbedder.name });
  await store.commit({ writes: [{ op: 'set', collection: 'manifests', id: manifestDocumentId(manifest.id, manifest.version), data }] });
}

export interface ContextOptions {
  readonly stage: StageName;
  readonly store: TenantStore;
  readonly clock: Clock;
  readonly bundle?: Bundle;
  readonly session?: Partial<SessionRecord>;
  readonly message?: Partial<MessageBase>;
  readonly attempt?: number;
}

export function stageContext({ stage, store, clock, bundle = testBundle(), session = {}, message = {}, attempt = 1 }: ContextOptions): StageContext {
  const full: MessageBase = { id: 'msg_1', tenantId: store.tenantId, sessionId: 'ses_1', actor: 'ada', traceparent: rootTraceparent('test'), acceptedAt: new Date(clock.now()).toISOString(), ...message };
  return {
    message: full, attempt, session: sessionRecord(session, clock.now()), bundle, store, clock, signal: new AbortController().signal,
    deriveId: (kind, index = 0) => deriveId(kind, full.id, stage, index),
  };
}

/** Runs the handler and commits its documents, as the runtime would. */
export async function runStage<Data, State>(definition: StageDefinition<Data, State>, data: Data, context: StageContext): Promise<StageResult<State>> {
  const result = await definition.handle(data, definition.initialState(context.session), context);
  await context.store.commit({ writes: result.writes ?? [] });
  return result;
}
