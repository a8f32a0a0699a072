// DRAFT CONTRACT: to be replaced by generated output with the same exported names and shapes.

export type StageName = 'ingest' | 'transcribe' | 'chunk' | 'summarize' | 'intent' | 'policy' | 'resolve' | 'dispatch';

/* ---------- sessions ---------- */
export type PiiPolicy = 'mask' | 'block' | 'allow';
export type InputKind = 'text' | 'audio' | 'mixed';
export type CloseReason = 'client' | 'idle' | 'expired' | 'cost_ceiling' | 'error';
/** Scope as a client asks for it: all optional. */
export interface ScopeRequest {
  allowedDomains?: string[]; maxContextTokens?: number; maxCostUSD?: number; piiPolicy?: PiiPolicy;
  language?: string; environment?: string; dryRun?: boolean;
}
/** Effective scope. */
export interface Scope {
  allowedDomains: string[]; maxContextTokens: number; maxCostUSD: number; piiPolicy: PiiPolicy;
  language: string; environment: string; dryRun: boolean;
}
export interface SessionRequest { projectId?: string; input?: InputKind; idleTimeoutSec?: number; scope?: ScopeRequest }
export interface SessionTotals {
  frames: number; duplicates: number; utterances: number; chunks: number; intents: number;
  decisions: { auto: number; review: number; deny: number };
  actions: { dispatched: number; dry_run: number; failed: number; unknown: number };
  errors: number; costUSD: number; durationMs: number;
}
/** Stored session document (collection `sessions`). */
export interface SessionRecord {
  sessionId: string; tenantId: string; projectId: string; actor: string; input: InputKind; status: 'open' | 'closing' | 'closed';
  scope: Scope; bundle: string; createdAt: string; expiresAt: string; idleTimeoutSec: number;
  /** ms since epoch at which the sweeper must look at the session (idle or expiry, whichever is first). */
  dueAt: number;
  closedAt?: string; closeReason?: CloseReason; totals?: SessionTotals;
}

/* ---------- frames ---------- */
export type AudioEncoding = 'LINEAR16' | 'MULAW' | 'OGG_OPUS' | 'WEBM_OPUS' | 'FLAC';
export interface TextFrame { frameId: string; type: 'text'; text: string; final?: boolean; ts?: string }
export interface AudioFrame { frameId: string; type: 'audio'; encoding: AudioEncoding; sampleRateHz: number; data: string; final?: boolean; ts?: string }
export type Frame = TextFrame | AudioFrame;

/* ---------- messages between stages ---------- */
export interface MessageBase {
  id: string; tenantId: string; sessionId: string; actor: string; traceparent: string;
  /** ISO time at which the frame (or the close request) that caused this message was accepted. */
  acceptedAt: string;
  /** Nothing this message causes may have a side effect. */
  dryRun?: boolean;
}
/** The end-of-stream marker; travels through every topic behind the session's last work. */
export interface EndMessage extends MessageBase { kind: 'end'; data: { reason: CloseReason; idleSince?: string; totals: SessionTotals } }
export interface WorkMessage<D> extends MessageBase { kind: 'work'; data: D }
export type StageMessage<D> = WorkMessage<D> | EndMessage;

/** A frame, sealed at the border so that no queue, dead letter or backup holds raw speech. */
export interface IngestData { sealed: string }
export type SafetyFlag = 'pii_detected' | 'prompt_injection' | 'out_of_scope';
export interface TranscribeTextData { type: 'text'; frameId: string; text: string; final: boolean; ts: string; safetyFlags: SafetyFlag[] }
export interface TranscribeAudioData { type: 'audio'; frameId: string; encoding: AudioEncoding; sampleRateHz: number; sealed: string; final: boolean; ts: string }
export type TranscribeData = TranscribeTextData | TranscribeAudioData;
export interface ChunkData { utteranceId: string; text: string; final: boolean; frameIds: string[]; confidence: number; source: 'text' | 'asr'; ts: string; safetyFlags: SafetyFlag[] }
export type Boundary = 'sentence' | 'pause' | 'size' | 'final' | 'end';
export interface SummarizeData { chunkId: string; text: string; tokens: number; boundary: Boundary; ts: string; safetyFlags: SafetyFlag[] }
export type SlotValueScalar = string | number | boolean;
export interface SlotValue { value: SlotValueScalar; confidence: number; from: string; corrected?: boolean }
export type Slots = { [name: string]: SlotValue };
export interface IntentData { chunkId: string; text: string; summary: string; slots: Slots; ts: string; safetyFlags: SafetyFlag[] }
export type Tier = 'rule' | 'cache' | 'local' | 'fast' | 'strong';
export interface Alternative { intent: string; confidence: number }
/** One recognised intent: data of `intent.update`, and what policy receives. */
export interface RecognisedIntent {
  intentId: string; chunkId: string; intent: string; domain: string; confidence: number; slots: Slots;
  candidate_manifest_traits: string[]; safety_flags: SafetyFlag[]; tier: Tier; model: string | null; costUSD: number; latencyMs: number;
  alternatives: Alternative[]; missingSlots: string[];
  /** Position among the intents of one chunk, and how many there are. */
  index: number; count: number;
}
export interface PolicyData { text: string; recognised: RecognisedIntent }
export type DecisionKind = 'auto' | 'review' | 'deny';
export interface Reason { rule: string; decision: DecisionKind; reason: string }
export interface RiskPart { factor: string; weight: number }
export interface Counterfactual { change: string; field: string; from: unknown; to: unknown }
export interface PolicyDecision {
  intentId: string; decision: DecisionKind; reason: string; reasons: Reason[]; riskScore: number; riskParts: RiskPart[];
  estimatedCostUSD: number; bundle: string; counterfactuals: Counterfactual[];
}
export interface ResolveData { text: string; recognised: RecognisedIntent; decision: PolicyDecision; reservationId: string | null }
export type ResolutionStrategy = 'EXACT' | 'SEMANTIC' | 'GENERATED' | 'NOT_FOUND';
export interface GateResult { gate: string; passed: boolean; severity: 'INFO' | 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL'; message: string }
export interface DispatchData {
  actionId: string; recognised: RecognisedIntent; decision: PolicyDecision; reservationId: string | null;
  manifestId: string; manifestVersion: string;
  /** Digest of action, parameters, bundle and cost: what was decided, re-checked before it runs. */
  digest: string; reviewId?: string;
}

/* ---------- events: data per type ---------- */
export interface EventDataByType {
  'session.opened': { sessionId: string; scope: Scope };
  'transcript.partial': TranscriptData; 'transcript.final': TranscriptData;
  'chunk.update': { chunkId: string; tokens: number; windowTokens: number; scopeUtilisation: number; boundary: Boundary | null };
  'summary.update': { chunkId: string; summary: string; tokens: number; slots: Slots };
  'intent.update': RecognisedIntent;
  'policy.decision': PolicyDecision;
  'manifest.resolved': { intentId: string; strategy: ResolutionStrategy; manifestId: string | null; version: string | null; similarity: number | null; status: 'draft' | 'active' | 'retired' | null; digest: string | null; gates: GateResult[] };
  'review.requested': ReviewEventData; 'review.decided': ReviewEventData;
  'action.dispatched': { actionId: string; intentId: string; status: 'dispatched' | 'dry_run' | 'failed' | 'unknown'; attempts: number; target: string; rollbackToken?: string };
  'action.rolled_back': { actionId: string; status: 'rolled_back' | 'failed' | 'unknown' };
  'error': { code: string; message: string; severity: 'info' | 'warning' | 'error' | 'critical'; retryable: boolean; retryAfterMs?: number; stage: StageName | 'gateway' | 'api' };
  'gap': { after: string | null; reason: string; snapshot: { status: string; cursor: string; totals: SessionTotals } };
  'session.closed': { reason: CloseReason; totals: SessionTotals };
}
export interface TranscriptData { utteranceId: string; text: string; confidence: number; source: 'text' | 'asr'; frameIds: string[] }
export interface ReviewEventData { reviewId: string; intentId: string; decision: 'approve' | 'reject' | 'expired' | null; by: string | null; reason: string; expiresAt: string }
export type EventType = keyof EventDataByType;
/** CloudEvents 1.0 JSON. */
export interface CloudEvent<T extends EventType = EventType> {
  specversion: '1.0'; id: string; source: string; type: T; subject: string; time: string; datacontenttype: 'application/json';
  traceparent: string; actor: string; tenantid: string; data: EventDataByType[T];
}

/* ---------- bundle (content of the YAML files) ---------- */
export type SlotType = 'string' | 'number' | 'integer' | 'boolean' | 'enum' | 'duration' | 'date' | 'resource' | 'quantity';
export interface SlotSpec {
  type: SlotType; description?: string;
  /** Allowed values; an object names synonyms per value: {production: [prod, 本番]}. */
  enum?: string[] | { [value: string]: string[] };
  pattern?: string; required?: boolean; pii?: boolean; default?: SlotValueScalar; min?: number; max?: number; unit?: string;
}
export interface PatternSpec { match: string; confidence?: number; slots?: { [name: string]: SlotValueScalar } }
export interface IntentSpec {
  name: string; domain: string; description?: string; examples: string[]; patterns?: (string | PatternSpec)[];
  slots?: { [name: string]: SlotSpec }; capabilities?: string[]; traits?: string[]; destructive?: boolean; emergency?: boolean;
  /** A number, or the name of a slot whose number scales the cost. */
  estimatedVolume?: number | string; threshold?: number;
}
export interface IntentsFile { version?: number; domains?: (string | { name: string; description?: string })[]; intents: IntentSpec[] }
export interface PolicyRule { name: string; when: string; decision: DecisionKind; reason: string }
export interface PolicyFile {
  version?: number;
  thresholds?: { intent?: number; semantic?: number };
  costs?: { [capability: string]: number }; defaultCost?: number;
  risk?: { environment?: { [env: string]: number }; capabilities?: { [capability: string]: number }; safetyFlags?: { [flag: string]: number }; destructive?: number; recentFailureRate?: number };
  rules: PolicyRule[]; defaultDecision?: DecisionKind;
}
export interface PolicyCase { name: string; context: { [variable: string]: unknown }; expect: { decision: DecisionKind; rule?: string } }
export interface PolicyCasesFile { cases: PolicyCase[] }
export type ManifestAction =
  | { type: 'http'; url: string; method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'GET'; headers?: { [k: string]: string }; body?: unknown; timeoutMs?: number; secretRef?: string; success?: number[] }
  | { type: 'pubsub'; topic: string; attributes?: { [k: string]: string }; body?: unknown }
  | { type: 'log'; message: string; level?: 'info' | 'warn' };
export interface Manifest {
  schemaVersion?: 2; id: string; version: string; status?: 'draft' | 'active' | 'retired'; description?: string; intent: string; traits: string[];
  /** Slots the action uses; `equals` limits the manifest to one value (exact resolution). */
  slots?: { [name: string]: { equals?: SlotValueScalar; required?: boolean } };
  iam?: { serviceAccount?: string; roles?: string[] };
  networking?: { ingress?: 'internal' | 'internal-and-cloud-load-balancing' | 'all'; egressRules?: { host: string; port?: number }[] };
  authentication?: { required: boolean; method?: string };
  resources?: { cpu?: number; memoryMiB?: number; minInstances?: number; maxInstances?: number };
  action: ManifestAction; rollback?: ManifestAction; probe?: ManifestAction;
}
export interface LimitsFile {
  version?: number;
  budgets?: { dailyUSD?: number; monthlyUSD?: number; sessionUSD?: number };
  rates?: { framesPerSecondPerSession?: number; framesPerSecondPerTenant?: number; burst?: number; sessionsPerMinute?: number; onCacheFailure?: 'open' | 'closed' };
  quotas?: { openSessions?: number; maxBacklogPerSession?: number; maxFramesPerSession?: number; maxUtteranceTokens?: number };
  scope?: { allowedDomains?: string[]; maxContextTokens?: number; maxCostUSD?: number; piiPolicy?: PiiPolicy; languages?: string[]; environments?: string[]; idleTimeoutSec?: number; sessionTtlSec?: number };
  egress?: { allow?: string[]; allowPrivate?: string[] };
  review?: { quorum?: number; expirySec?: number; executeWithinSec?: number; fourEyes?: boolean };
  generation?: { permitted?: boolean };
  notifications?: { channel: 'webhook' | 'slack' | 'email'; target: string; on?: string[] }[];
  models?: { fast?: string; strong?: string; embed?: string };
  retention?: { eventsDays?: number; sessionsDays?: number; auditDays?: number };
  rollout?: { mode?: 'off' | 'shadow' | 'canary' | 'full'; percent?: number; shadow?: string; variants?: { name: string; percent: number; bundle: string }[] };
}
