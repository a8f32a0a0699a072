// Generated from schemas/*.schema.json by `npm run generate`; do not edit.

export interface ActionDispatchedData {
  actionId: string;
  intentId: string;
  status: 'dispatched' | 'dry_run' | 'failed' | 'unknown';
  attempts: number;
  /** Where it went; never with credentials. */
  target: string;
  /** Undoes the action once. */
  rollbackToken?: string;
}
/** An action was performed, or its outcome is known to be unknown. */
export type ActionDispatchedEvent = CloudEvent<'action.dispatched'>;
/** A page of actions, newest first. */
export interface ActionList {
  actions: ActionView[];
  next: string | null;
}
export interface ActionRolledBackData {
  actionId: string;
  status: 'rolled_back' | 'failed' | 'unknown';
}
/** The outcome of undoing an action. */
export type ActionRolledBackEvent = CloudEvent<'action.rolled_back'>;
/** `unknown`: the outcome could not be found out and is not retried. */
export type ActionStatus = 'pending' | 'dispatched' | 'dry_run' | 'failed' | 'unknown' | 'rolling_back' | 'rolled_back';
export interface ActionAttempt {
  /** From 1. */
  attempt: number;
  kind: 'run' | 'probe' | 'rollback';
  /** When it ended, where that is known. */
  at?: string;
  outcome: 'succeeded' | 'failed' | 'unknown';
  /** HTTP status, when there was one. */
  statusCode?: number;
  error?: string;
  /** Milliseconds. */
  durationMs?: number;
}
/** An action with its attempts. */
export interface ActionView {
  actionId: string;
  sessionId: string;
  intentId: string;
  intent: string;
  status: ActionStatus;
  dryRun: boolean;
  /** Never with credentials. */
  target: string;
  manifestId: string;
  manifestVersion: string;
  digest: string;
  reviewId: string | null;
  costUSD: number;
  attempts: ActionAttempt[];
  createdAt: string;
  updatedAt: string;
}
export interface AuditEntry {
  /** 1, 2, 3 … without gaps within the tenant. */
  index: number;
  id: string;
  sessionId?: string;
  action: string;
  actor: string;
  time: string;
  detail: {
    [k: string]: unknown;
  };
  /** Hash of the record before; 64 zeros for the first. */
  previousHash: string;
  /** SHA-256 (hex) over `previousHash` and the canonical JSON of this record without `hash`. */
  hash: string;
}
/** Hash-chained audit records, oldest first. */
export interface AuditPage {
  records: AuditEntry[];
  /** Cursor of the next page; null at the end. */
  next: string | null;
}
/** The last record: keep it elsewhere, and a log that was cut or written anew since then shows. */
export interface AuditHead {
  index: number;
  hash: string;
}
export interface AuditFault {
  /** Position of the first record that is wrong or missing. */
  index: number;
  fault: 'changed' | 'gap' | 'reordered' | 'unlinked' | 'truncated' | 'rewritten';
}
/** Whether the audit log is whole, from its first record to its head. */
export interface AuditVerifyAnswer {
  ok: boolean;
  /** Records looked at. */
  records: number;
  head: AuditHead | null;
  firstBad?: AuditFault;
}
export interface BudgetPeriod {
  /** `daily:2026-11-22` or `monthly:2026-11`, UTC. */
  period: string;
  /** Null without a limit. */
  limitUSD: number | null;
  spentUSD: number;
  /** Set aside for actions under way. */
  reservedUSD: number;
  /** Null without a limit. */
  remainingUSD: number | null;
}
/** The tenant's limits and spend, US dollars. */
export interface BudgetAnswer {
  tenantId: string;
  currency: 'USD';
  daily: BudgetPeriod;
  monthly: BudgetPeriod;
  /** Per session; null without a limit. */
  sessionLimitUSD: number | null;
}
export interface DomainSpec {
  name: string;
  /** For people and models. */
  description?: string;
}
/** One thing that people ask for. */
export interface IntentSpec {
  /** Unique in the catalogue; `unknown` is reserved. */
  name: string;
  /** `general` unless told. */
  domain: string;
  /** For people and models. */
  description?: string;
  /** What people say, in any language. */
  examples: string[];
  /** Regular expressions (RE2 syntax) that name the intent for sure; named groups fill slots. */
  patterns?: (string | PatternSpec)[];
  /** Slots by name. */
  slots?: {
    [k: string]: SlotSpec;
  };
  /** Least confidence for this intent, in place of the policy's. */
  threshold?: number;
  /** What the action does, as the policy's costs and risks name it. */
  capabilities?: string[];
  /** Words that a manifest for this intent should have. */
  traits?: string[];
  /** It removes or overwrites something for good. */
  destructive?: boolean;
  /** It must be possible in an emergency: reviewed where it would be refused for being destructive. */
  emergency?: boolean;
  /** How many times the capabilities are used: a number, or the name of a slot that holds it. */
  estimatedVolume?: number | string;
}
export interface PatternSpec {
  /** Regular expression (RE2 syntax). */
  match: string;
  confidence?: number;
  /** Slots that a match implies. */
  slots?: {
    [k: string]: SlotValueScalar;
  };
}
/** How a slot's value is read. */
export type SlotType = 'string' | 'number' | 'integer' | 'boolean' | 'enum' | 'duration' | 'date' | 'resource' | 'quantity';
/** One parameter of an intent. */
export interface SlotSpec {
  type: SlotType;
  description?: string;
  /** Allowed values; an object names synonyms per value. */
  enum?:
    | string[]
    | {
        [k: string]: string[];
      };
  /** Regular expression (RE2 syntax) that the value matches. */
  pattern?: string;
  /** Without it the intent is reviewed. */
  required?: boolean;
  /** The value is personal. */
  pii?: boolean;
  default?: SlotValueScalar;
  /** Least number. */
  min?: number;
  /** Greatest number. */
  max?: number;
  /** Unit of the number. */
  unit?: string;
}
/** `intents.yaml` of a bundle: the catalogue of what a tenant's people may ask for. */
export interface IntentsFile {
  /** Version of the file's format; 1 unless told. */
  version?: number;
  /** The tenant's domains; a domain that only an intent names is added. */
  domains?: (string | DomainSpec)[];
  /** The catalogue; names are unique. */
  intents: IntentSpec[];
}
export interface NotificationChannel {
  /** A webhook is signed with the tenant's secret `notify`; slack is an incoming webhook of Slack; email goes through the system's mail server. */
  channel: 'webhook' | 'slack' | 'email';
  /** Address. */
  target: string;
  /** Kinds of notice (review.requested, review.expiring, review.escalated, review.delegated, budget.warning, rollout.stepped); all unless told. */
  on?: string[];
}
export interface RolloutVariant {
  name: string;
  percent: number;
  /** Digest of the published bundle. */
  bundle: string;
}
export interface RolloutPhase {
  name: string;
  /** Share of sessions; 0: the candidate only decides alongside. */
  percent: number;
  /** Least time before the next phase. */
  leastHours?: number;
  /** Least sessions before the next phase; at 0 percent, least compared decisions. */
  leastCount?: number;
  criteria?: RolloutCriterion[];
}
export interface RolloutCriterion {
  measure:
    | 'agreement'
    | 'errorRate'
    | 'latencyP90'
    | 'criticalIncidents'
    | 'costPerSession'
    | 'cacheHitRate'
    | 'budgetOverruns'
    | 'approvalRate'
    | 'overrideRate'
    | 'automationRate';
  atLeast?: number;
  atMost?: number;
}
/** How often a model that says so is right. */
export interface ModelCertainty {
  /** Another careful reader would choose the same. */
  certain: number;
  /** One other intent is thinkable. */
  likely: number;
  /** Anything else. */
  unsure: number;
}
/** `limits.yaml` of a bundle: how much, how fast, where to, and who is told. */
export interface LimitsFile {
  /** Version of the file's format; 1 unless told. */
  version?: number;
  /** US dollars reserved and spent. */
  budgets?: {
    /** Per UTC day. */
    dailyUSD?: number;
    /** Per UTC month. */
    monthlyUSD?: number;
    /** Per session. */
    sessionUSD?: number;
  };
  /** Rate limits. */
  rates?: {
    framesPerSecondPerSession?: number;
    framesPerSecondPerTenant?: number;
    /** Frames above the rate that may come at once. */
    burst?: number;
    sessionsPerMinute?: number;
    /** Whether requests pass when the counters cannot be read. */
    onCacheFailure?: 'open' | 'closed';
    /** Actions of the tenant; more are held back until their turn. */
    actionsPerMinute?: number;
  };
  /** Quotas. */
  quotas?: {
    openSessions?: number;
    /** Undelivered messages before frames are refused. */
    maxBacklogPerSession?: number;
    maxFramesPerSession?: number;
    maxUtteranceTokens?: number;
    /** Actions of the tenant in any 24 hours; more are held back until their turn. */
    actionsPerDay?: number;
  };
  /** The widest scope that a session may ask for. */
  scope?: {
    allowedDomains?: string[];
    /** Tokens. */
    maxContextTokens?: number;
    /** Per session. */
    maxCostUSD?: number;
    piiPolicy?: PiiPolicy;
    /** Languages of sessions, the first one where none is asked for; `en` covers `en-GB`. */
    languages?: string[];
    environments?: string[];
    /** Seconds. */
    idleTimeoutSec?: number;
    /** Seconds. */
    sessionTtlSec?: number;
  };
  /** Where actions may go. */
  egress?: {
    /**
     * Hosts that actions may call.
     *
     *
     * Items: Host name; `*.example.com` for its subdomains.
     */
    allow?: string[];
    /**
     * Private addresses that actions may call. An entry `localhost` or `127.0.0.1:PORT` in `allow` needs none here.
     *
     *
     * Items: Host, address or CIDR range.
     */
    allowPrivate?: string[];
  };
  /** Reviews. */
  review?: {
    /** Approvals needed. */
    quorum?: number;
    /** Seconds until an undecided review is refused. */
    expirySec?: number;
    /** Seconds after approval in which the action may start. */
    executeWithinSec?: number;
    /** Who asked may not approve. */
    fourEyes?: boolean;
    /** Seconds until an undecided review is called to more people's attention. */
    escalateAfterSec?: number;
  };
  /** Generated manifests. */
  generation?: {
    /** Drafts of manifests may be generated. */
    permitted?: boolean;
  };
  /** Who is told. */
  notifications?: NotificationChannel[];
  /** Models by role. */
  models?: {
    /** Cheap and quick. */
    fast?: string;
    /** For what the others leave open. */
    strong?: string;
    /** Embeddings. */
    embed?: string;
    /** Rolling summaries; without it they are made locally. */
    summarize?: string;
    /** Text from sound, where the process transcribes by a model. */
    transcribe?: string;
    [k: string]: string | undefined;
  };
  /** What the words of a model for how sure it is are worth, by its name: measured by `npm run evaluate -- --models`, or `npm run bundle -- certainty`. */
  certainty?: {
    [k: string]: ModelCertainty;
  };
  /** How long things are kept. */
  retention?: {
    /** Days. */
    eventsDays?: number;
    /** Days. */
    sessionsDays?: number;
    /** Days. */
    auditDays?: number;
  };
  /** How a new bundle comes in. */
  rollout?: {
    /** off: the active bundle alone. shadow: another decides alongside. canary, full: the candidate decides a share of the sessions, or all. */
    mode?: 'off' | 'shadow' | 'canary' | 'full';
    /** Share of sessions that the candidate decides, in percent; without `automatic`. */
    percent?: number;
    /** Digest of the published bundle that decides alongside; it is logged and never obeyed. */
    shadow?: string;
    variants?: RolloutVariant[];
    /** Digest of the published bundle that is rolled out. */
    candidate?: string;
    /** Steps on by the criteria of `phases`, and steps back when one is broken. */
    automatic?: boolean;
    /** In place of the usual ones: shadow, 5, 25, 50 and 100 percent. */
    phases?: RolloutPhase[];
  };
}
/** One example. */
export interface PolicyCase {
  name: string;
  /** CEL variables by name; what is left out is unremarkable. */
  context: {
    [k: string]: unknown;
  };
  expect: {
    decision: DecisionKind;
    /** A rule that must be among those that decide. */
    rule?: string;
  };
}
/** `policy.cases.yaml` of a bundle: examples that the policy must decide as expected. */
export interface PolicyCasesFile {
  /** Version of the file's format; 1 unless told. */
  version?: number;
  /** Run whenever the bundle is checked. */
  cases: PolicyCase[];
}
/** One rule. */
export interface PolicyRule {
  /** Unique in the file. */
  name: string;
  /** CEL expression that yields a bool. */
  when: string;
  decision: DecisionKind;
  /** Shown to people. */
  reason: string;
}
/** `policy.yaml` of a bundle: what is done by itself, what a person looks at, what is refused. */
export interface PolicyFile {
  /** Version of the file's format; 1 unless told. */
  version?: number;
  /** Least confidences and similarities by name; `intent` to name an intent, `semantic` to pick a manifest. */
  thresholds?: {
    /** Below it the intent is unknown. */
    intent?: number;
    /** Least similarity of a manifest found by meaning. */
    semantic?: number;
    [k: string]: number | undefined;
  };
  /** US dollars per use of a capability. */
  costs?: {
    [k: string]: number;
  };
  /** US dollars per use of a capability that `costs` does not name. */
  defaultCost?: number;
  /** Weights of the risk score; they replace the built-in ones key by key. */
  risk?: {
    /** Weight by environment. */
    environment?: {
      [k: string]: number;
    };
    /** Weight by capability. */
    capabilities?: {
      [k: string]: number;
    };
    /** Weight by safety flag. */
    safetyFlags?: {
      [k: string]: number;
    };
    /** Weight of a destructive intent. */
    destructive?: number;
    /** Weight that the share of recent failures is multiplied by. */
    recentFailureRate?: number;
  };
  /** All are asked; the strictest that matches wins. */
  rules: PolicyRule[];
  /** When no rule matches; review unless told. */
  defaultDecision?: DecisionKind;
}
/** The bundle that new sessions use from now on. */
export interface BundleActivateAnswer {
  digest: string;
  previous: string | null;
  activatedAt: string;
  /** As `file:line: path: message`; how well the intents can be told apart is among them. */
  warnings?: string[];
}
/** What is wrong, and where. */
export interface BundleProblemView {
  file: string;
  /** From 1. */
  line: number;
  /** `rules[3].when`; empty for the whole file. */
  path: string;
  message: string;
}
/** What is wrong with a bundle. */
export interface BundleCheckAnswer {
  ok: boolean;
  digest: string | null;
  problems: BundleProblemView[];
  warnings: BundleProblemView[];
}
/** The files of a bundle, to be checked and not kept. */
export interface BundleCheckRequest {
  /** YAML text by path within the folder, for example `intents.yaml`. */
  files: {
    [k: string]: string;
  };
}
/** A published bundle with its files. */
export interface BundleContentAnswer {
  digest: string;
  active: boolean;
  /** YAML text by path within the folder, for example `intents.yaml`. */
  files: {
    [k: string]: string;
  };
  warnings: BundleProblemView[];
}
export interface BundleSummary {
  digest: string;
  active: boolean;
  publishedAt: string;
  publishedBy: string;
  intents: number;
  manifests: number;
}
/** Published bundles, newest first. */
export interface BundleList {
  bundles: BundleSummary[];
  /** Cursor of the next page; null at the end. */
  next: string | null;
  /** Digest of the active bundle; null before the first. */
  active: string | null;
}
/** The published bundle. */
export interface BundlePublishAnswer {
  digest: string;
  /** False when the same content was published before. */
  created: boolean;
  active: boolean;
  warnings: string[];
}
/** A tenant bundle as the text of its files. */
export interface BundlePublishRequest {
  /** YAML text by path within the folder, for example `intents.yaml`. */
  files: {
    [k: string]: string;
  };
  /** Make it the active bundle at once. */
  activate?: boolean;
}
export interface ChunkData {
  utteranceId: string;
  text: string;
  final: boolean;
  frameIds: string[];
  confidence: number;
  source: TranscriptSource;
  /** When it was said. */
  ts: string;
  safetyFlags: SafetyFlag[];
}
/** A transcript, partial or final. Or the end-of-stream marker. */
export type ChunkMessage = StageMessage<ChunkData>;
export interface ChunkUpdateData {
  chunkId: string;
  /** Of this chunk. */
  tokens: number;
  /** Of the whole window. */
  windowTokens: number;
  /** Share of the scope's limit that the window fills. */
  scopeUtilisation: number;
  /** Why the chunk was cut; null while it grows. */
  boundary: Boundary | null;
}
/** The window moved. */
export type ChunkUpdateEvent = CloudEvent<'chunk.update'>;
/** The session will close behind the work already in line. */
export interface CloseAnswer {
  sessionId: string;
  status: SessionStatus;
}
/** A stage of the pipeline, in their order. */
export type StageName = 'ingest' | 'transcribe' | 'chunk' | 'summarize' | 'intent' | 'policy' | 'resolve' | 'dispatch';
/** mask: replaced before anything is stored; block: the frame is refused; allow: kept. */
export type PiiPolicy = 'mask' | 'block' | 'allow';
/** What the session carries; a text-only session skips transcription. */
export type InputKind = 'text' | 'audio' | 'mixed';
/** Why a session ended. */
export type CloseReason = 'client' | 'idle' | 'expired' | 'cost_ceiling' | 'error';
export type SessionStatus = 'open' | 'closing' | 'closed';
/** Scope as a client asks for it: all optional, and only able to narrow what the bundle allows. */
export interface ScopeRequest {
  /** Domains whose intents are recognised; the others are out of scope. */
  allowedDomains?: string[];
  /** Size of the sliding window, in tokens. */
  maxContextTokens?: number;
  /** Most the session may cost, in US dollars; the session is closed when it is reached. */
  maxCostUSD?: number;
  piiPolicy?: PiiPolicy;
  /** What is spoken, as a BCP 47 tag. */
  language?: string;
  /** Where it is spoken, as an IANA time zone: what `tomorrow` means. UTC unless told. */
  timeZone?: string;
  /** Where actions take effect, for example `staging`. */
  environment?: string;
  /** Decide everything, do nothing. */
  dryRun?: boolean;
}
/** Effective scope. */
export interface Scope {
  allowedDomains: string[];
  maxContextTokens: number;
  maxCostUSD: number;
  piiPolicy: PiiPolicy;
  language: string;
  timeZone?: string;
  environment: string;
  dryRun: boolean;
}
/** What happened in a session. */
export interface SessionTotals {
  frames: number;
  duplicates: number;
  utterances: number;
  chunks: number;
  intents: number;
  decisions: {
    auto: number;
    review: number;
    deny: number;
  };
  actions: {
    dispatched: number;
    dry_run: number;
    failed: number;
    unknown: number;
  };
  errors: number;
  /** What counts against the session's limit: models, recognition and actions, in US dollars. */
  costUSD: number;
  /** The part of it that its actions were estimated at; the rest was spent here. Left out when there is none. */
  actionsUSD?: number;
  /** From opening to the last event, in milliseconds. */
  durationMs: number;
}
export type AudioEncoding = 'LINEAR16' | 'MULAW' | 'OGG_OPUS' | 'WEBM_OPUS' | 'FLAC';
/** A piece of text, possibly part of a sentence. */
export interface TextFrame {
  frameId: string;
  type: 'text';
  /** Joined to the piece before it as it is, so a space between two words has to be in one of them. At most 65,536 characters. */
  text: string;
  final?: boolean;
  /** When it was said. */
  ts?: string;
}
/** A piece of sound, best 0.5 to 1 second long. */
export interface AudioFrame {
  frameId: string;
  type: 'audio';
  encoding: AudioEncoding;
  sampleRateHz: number;
  /** The sound, base64. */
  data: string;
  final?: boolean;
  /** When it was said. */
  ts?: string;
}
/** What every message between stages carries. */
export interface MessageBase {
  /** Derived from its cause: the same cause gives the same id. */
  id: string;
  tenantId: string;
  sessionId: string;
  actor: string;
  traceparent: string;
  /** When the frame (or the close request) that caused this message was accepted. */
  acceptedAt: string;
  /** Nothing this message causes may have a side effect. */
  dryRun?: boolean;
}
/** The end-of-stream marker, behind the session's last work in every topic. */
export interface EndData {
  reason: CloseReason;
  totals: SessionTotals;
}
export type SafetyFlag = 'pii_detected' | 'prompt_injection' | 'out_of_scope';
/** Typed, or recognised from sound. */
export type TranscriptSource = 'text' | 'asr';
/** Why a chunk was cut. */
export type Boundary = 'sentence' | 'pause' | 'size' | 'final' | 'end';
export type SlotValueScalar = string | number | boolean;
/** A slot as heard so far. */
export interface SlotValue {
  value: SlotValueScalar;
  confidence: number;
  /** Id of the chunk, or the words, that it was heard in. */
  from: string;
  /** An earlier value was replaced. */
  corrected?: boolean;
}
/** Slots by name. */
export interface Slots {
  [k: string]: SlotValue;
}
/** Which recogniser was sure enough, cheapest first. */
export type Tier = 'rule' | 'cache' | 'local' | 'fast' | 'strong';
/** Why the stronger tier has not answered: down or too slow, an answer that could not be used, no money left, or a newer chunk has come. */
export type DegradedReason = 'unavailable' | 'unusable' | 'budget' | 'overtaken';
export interface Alternative {
  intent: string;
  confidence: number;
}
/** Asked back when the request is one of a few, and nobody can tell which. */
export interface IntentQuestion {
  /** In the session's language where the service speaks it, otherwise in English. */
  text: string;
  /** The likelier one first. */
  options: {
    intent: string;
    /** For people. */
    label: string;
    confidence: number;
  }[];
}
/** What the utterance does to intents before it. confirm, choose: it answers the open question; decline: it closes it; cancel: it takes them back, as far as they wait for a person; correct: it says them again, changed or completed. */
export interface Dialogue {
  act: 'confirm' | 'choose' | 'decline' | 'cancel' | 'correct';
  /** The intents meant; empty when there was none to mean. */
  intentIds: string[];
}
/** One recognised intent: data of `intent.update`, and what policy receives. */
export interface RecognisedIntent {
  intentId: string;
  chunkId: string;
  /** Name in the catalogue, or `unknown`. */
  intent: string;
  /** Domain of the intent; empty when unknown. */
  domain: string;
  /** Calibrated. */
  confidence: number;
  slots: Slots;
  candidate_manifest_traits: string[];
  safety_flags: SafetyFlag[];
  tier: Tier;
  /** Model that answered; null without one. */
  model: string | null;
  costUSD: number;
  /** Milliseconds. */
  latencyMs: number;
  /** True: a stronger tier should have been asked and has not answered, so this is the cheaper one's answer. */
  degraded?: boolean;
  degradedReason?: DegradedReason;
  /** The next best, best first. */
  alternatives: Alternative[];
  question?: IntentQuestion;
  /** True: of a sentence that is still being said. The chunk's next intents take its place; nothing is decided or done on it. */
  provisional?: boolean;
  dialogue?: Dialogue;
  /** Required slots not heard yet. */
  missingSlots: string[];
  /** Position among the intents of one chunk, from 0. */
  index: number;
  /** Intents in the chunk. */
  count: number;
}
/** From lenient to strict. */
export type DecisionKind = 'auto' | 'review' | 'deny';
/** A rule that matched. */
export interface Reason {
  rule: string;
  decision: DecisionKind;
  reason: string;
}
/** A factor of the risk score. */
export interface RiskPart {
  factor: string;
  weight: number;
}
/** A smallest change that would have led to a more lenient decision. */
export interface Counterfactual {
  change: string;
  field: string;
  from: unknown;
  to: unknown;
}
/** What policy decided on an intent, and why. */
export interface PolicyDecision {
  intentId: string;
  decision: DecisionKind;
  reason: string;
  reasons: Reason[];
  riskScore: number;
  riskParts: RiskPart[];
  estimatedCostUSD: number;
  /** Digest of the bundle that decided. */
  bundle: string;
  /** Name of the variant that the session belongs to; left out outside of experiments and rollouts. */
  variant?: string;
  counterfactuals: Counterfactual[];
}
/** How the manifest was found. */
export type ResolutionStrategy = 'EXACT' | 'SEMANTIC' | 'GENERATED' | 'NOT_FOUND';
export type ManifestStatus = 'draft' | 'active' | 'retired';
/** A security gate that a manifest was put through. */
export interface GateResult {
  gate: string;
  passed: boolean;
  severity: 'INFO' | 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL';
  message: string;
}
export interface ComparedTotals {
  /** Recognised requests, `unknown` among them. */
  requests: number;
  /** Of them, not of the catalogue. */
  unknown: number;
  decisions: {
    /** Automatic. */
    auto: number;
    /** For a person. */
    review: number;
    /** Refused. */
    deny: number;
  };
  /** Reviews that would be opened. */
  reviews: number;
  /** Actions that would be performed. */
  actions: number;
  /** What those actions would cost. */
  actionCostUSD: number;
  /** Spent on recognition. */
  recognitionCostUSD: number;
  /** Decisions that need nobody. */
  automationRate: number | null;
  /** Decisions that a person has to look at. */
  reviewRate: number | null;
}
export interface ComparedRequest {
  intent: string;
  /** Of the recognition. */
  confidence: number;
  decision: DecisionKind | null;
  reason: string;
  slots: {
    [k: string]: SlotValueScalar;
  };
  manifestId: string | null;
  /** Estimated cost of the action. */
  costUSD: number;
}
export interface ComparedCase {
  id: string;
  tags: string[];
  said: string;
  kinds: ('intent' | 'slots' | 'decision' | 'manifest' | 'cost' | 'failure')[];
  /** `riskier`: something that a person saw, or that was refused, would happen by itself. */
  severity: 'riskier' | 'stricter' | 'other';
  pairs: {
    from: ComparedRequest | null;
    to: ComparedRequest | null;
  }[];
  /** There minus here. */
  actionCostChangeUSD: number;
  reviewChange: number;
}
/** What another bundle would have done in recorded sessions: counterfactual replay, without side effects. */
export interface ComparisonReport {
  schemaVersion: 1;
  createdAt: string;
  /** Digest of the bundle that is compared with. */
  from: string;
  /** Digest of the other bundle. */
  to: string;
  /** Recordings that were replayed. */
  sessions: number;
  /** Sessions in which an intent, a slot, a decision, a manifest or a cost differs. */
  changed: number;
  totals: {
    from: ComparedTotals;
    to: ComparedTotals;
  };
  /** Decisions under the one by decisions under the other; null where the request was not recognised there. */
  decisions: {
    from: DecisionKind | null;
    to: DecisionKind | null;
    /** How often. */
    count: number;
  }[];
  /** Requests that are recognised as something else. */
  intents: {
    from: string | null;
    to: string | null;
    /** How often. */
    count: number;
  }[];
  /** Of measures of each session. */
  tests: PairedTest[];
  /** Sessions that differ, those that matter most first. */
  cases: ComparedCase[];
  /** Sessions that could not be run under one of the two. */
  failed: {
    id: string;
    code: string;
    message: string;
  }[];
}
/** What to replay under another bundle: recorded sessions of the tenant, or recordings; one of both. */
export interface ComparisonRequest {
  sessionIds?: string[];
  /** Recordings with expectations. */
  recordings?: Recording[];
  /** The other bundle; it must be published. */
  bundle: string;
  /** The bundle to compare with; the active one unless told. */
  from?: string;
}
/** What became of the dead letter. */
export interface DeadLetterAnswer {
  id: string;
  status: 'redriven' | 'discarded';
}
/** Why it was given up. */
export interface DeadLetterReason {
  code: string;
  message: string;
}
/** A message that was given up. */
export interface DeadLetterSummary {
  id: string;
  /** Where it goes back to. */
  topic: string;
  /** Who gave it up. */
  stage: string;
  sessionId?: string;
  reason: DeadLetterReason;
  /** Deliveries that failed. */
  attempts: number;
  at: string;
}
/** A page of messages that were given up, newest first. */
export interface DeadLetterList {
  deadLetters: DeadLetterSummary[];
  next: string | null;
}
/** A message that was given up, with what it holds: what was said stays sealed or masked, as it travels. */
export interface DeadLetterView {
  id: string;
  topic: string;
  stage: string;
  sessionId?: string;
  reason: DeadLetterReason;
  attempts: number;
  at: string;
  /** The message as it would be delivered again. */
  message: {};
}
/** What dispatch is asked for. */
export type DispatchData = ActionData | TakeBackData;
export interface ActionData {
  actionId: string;
  recognised: RecognisedIntent;
  decision: PolicyDecision;
  reservationId: string | null;
  manifestId: string;
  manifestVersion: string;
  /** Over action, parameters, bundle and cost: what was decided, re-checked before it runs. */
  digest: string;
  /** The review that approved it. */
  reviewId?: string;
  /** How often it was held back and put in line again. */
  resumed?: number;
}
/** Whoever asked for these takes them back: what is held back is given up, and nothing else is undone. */
export interface TakeBackData {
  /** Ids of intents. */
  takesBack: string[];
  reason: string;
  /** True: the speaker is told of what could not be taken back. */
  warns?: boolean;
}
/** An action to perform, or requests that are taken back before they are performed. Or the end-of-stream marker. */
export type DispatchMessage = StageMessage<DispatchData>;
export interface ErrorData {
  /** Stable, UPPER_SNAKE. */
  code: string;
  message: string;
  severity: 'info' | 'warning' | 'error' | 'critical';
  /** Sending it again may help. */
  retryable: boolean;
  /** Milliseconds to wait first. */
  retryAfterMs?: number;
  stage: StageName | ('gateway' | 'api');
}
/** Something the client should know of. */
export type ErrorEvent = CloudEvent<'error'>;
export interface Interval {
  low: number;
  high: number;
}
export interface EvaluationMetrics {
  /** Sessions. */
  recordings: number;
  /** Expected requests. */
  items: number;
  /** Of them, of the catalogue. */
  inScope: number;
  /** Of them, `unknown`. */
  outOfScope: number;
  /** Expected requests recognised as what they are, `unknown` among them. */
  accuracy: number | null;
  /** The same, of the catalogue's requests alone. */
  inScopeAccuracy: number | null;
  /** Out-of-scope requests recognised as `unknown`. */
  outOfScopeRecall: number | null;
  /** Of what was recognised as `unknown`, the share that is out of scope. */
  outOfScopePrecision: number | null;
  /** Harmonic mean of both. */
  outOfScopeF1: number | null;
  micro: PrecisionRecall;
  /** Mean over the intents that are expected at least once. */
  macro: PrecisionRecall;
  /** The same, weighted by how often each is expected. */
  weighted: PrecisionRecall;
  /** Recordings of which every expectation holds and in which nothing else was recognised. */
  exactMatch: number | null;
  slots: {
    /** Right ones among those recognised. */
    precision: number | null;
    /** Right ones among those expected. */
    recall: number | null;
    /** Harmonic mean of both. */
    f1: number | null;
    /** Slot values that were expected. */
    expected: number;
  };
  /** Expected decisions that were made. */
  decisionAccuracy: number | null;
  /** Decisions that were expected. */
  decisionsExpected: number;
  /** Expected manifests that were found. */
  manifestMatch: number | null;
  /** Manifests that were expected. */
  manifestsExpected: number;
  decisions: {
    /** Automatic. */
    auto: number;
    /** For a person. */
    review: number;
    /** Refused. */
    deny: number;
  };
  /** Decisions that need nobody. */
  automationRate: number | null;
  /** Decisions that a person has to look at. */
  reviewRate: number | null;
  /** Decisions against. */
  denyRate: number | null;
  /** Reviews that were opened. */
  reviewsRequested: number;
  /** Reviews for each recording. */
  reviewsPerSession: number | null;
  /** Intents published, `unknown` among them. */
  recognised: number;
  /** Of them, by the tier that answered. */
  tiers: {
    [k: string]: number;
  };
  /** Answered by a rule. */
  ruleHitRate: number | null;
  /** Answered by the cache. */
  cacheHitRate: number | null;
  /** Spent on recognition. */
  costUSD: number;
  /** The same for each recording. */
  costPerSessionUSD: number | null;
  /** What the decided actions would cost. */
  estimatedActionCostUSD: number;
  /** Recordings that could not be run to their end. */
  failed: number;
}
export interface PrecisionRecall {
  /** Right ones among those recognised. */
  precision: number | null;
  /** Right ones among those expected. */
  recall: number | null;
  /** Harmonic mean of both. */
  f1: number | null;
}
export interface IntentScore {
  intent: string;
  /** Times it was expected. */
  support: number;
  /** Times it was recognised. */
  predicted: number;
  /** Rightly recognised. */
  truePositives: number;
  /** Wrongly recognised. */
  falsePositives: number;
  /** Missed. */
  falseNegatives: number;
  /** Right ones among those recognised. */
  precision: number | null;
  /** Right ones among those expected. */
  recall: number | null;
  /** Harmonic mean of both. */
  f1: number | null;
}
export interface ReliabilityBin {
  low: number;
  high: number;
  /** Claims in the bin. */
  count: number;
  /** Mean confidence. */
  confidence: number | null;
  /** Share of right ones. */
  accuracy: number | null;
}
export interface RiskPoint {
  /** Share of claims kept. */
  coverage: number;
  /** Share of wrong ones among them. */
  risk: number;
  /** Least confidence kept. */
  threshold: number;
}
export interface Calibration {
  /** Known intents that were recognised. */
  count: number;
  /** Expected calibration error over ten equally wide bins. */
  ece: number | null;
  /** The same over ten bins of equal size. */
  adaptiveEce: number | null;
  /** The largest gap of a bin. */
  mce: number | null;
  /** Mean squared error of the confidence. */
  brier: number | null;
  /** Mean confidence minus accuracy: above 0 is overconfident. */
  bias: number | null;
  bins: ReliabilityBin[];
  riskCoverage: RiskPoint[];
  /** Area under the risk–coverage curve; 0 is best. */
  aurc: number | null;
  /** The same above that of the best possible order. */
  excessAurc: number | null;
}
export interface Quantiles {
  /** Measured. */
  count: number;
  mean: number;
  p50: number;
  p90: number;
  p95: number;
  p99: number;
  max: number;
}
export interface EvaluatedItem {
  /** `unknown` for out of scope; null where only a decision is expected. */
  expected: string | null;
  /** `unknown` when nothing of the catalogue was recognised. */
  predicted: string;
  /** Of the prediction; 0 when there was none. */
  confidence: number;
  tier: Tier | null;
  slots: {
    name: string;
    expected: string;
    actual: string | null;
  }[];
  decision?: {
    expected: DecisionKind;
    actual: DecisionKind | null;
  };
  manifest?: {
    expected: string;
    actual: string | null;
  };
  strategy?: {
    expected: ResolutionStrategy;
    actual: ResolutionStrategy | null;
  };
  confidenceInRange?: boolean;
}
export interface EvaluatedCase {
  id: string;
  tags: string[];
  language: string;
  /** Every expectation holds and nothing else was recognised. */
  met: boolean;
  items: EvaluatedItem[];
  /** Known intents that nobody asked for. */
  spurious: {
    intent: string;
    confidence: number;
  }[];
  decisions: {
    /** Automatic. */
    auto: number;
    /** For a person. */
    review: number;
    /** Refused. */
    deny: number;
  };
  /** Reviews that were opened. */
  reviews: number;
  /** Spent on recognition. */
  costUSD: number;
  /** What the decided actions would cost. */
  estimatedCostUSD: number;
  /** The slowest utterance. */
  latencyMs: number | null;
  /** Codes of error events. */
  errors: string[];
  failure?: {
    code: string;
    message: string;
  };
}
export interface EvaluationComparison {
  baseline: {
    bundle: string;
    createdAt: string;
    /** In the baseline. */
    recordings: number;
  };
  /** Recordings in both. */
  paired: number;
  /** Recordings that the baseline has not. */
  onlyHere: number;
  /** Recordings that only the baseline has. */
  onlyThere: number;
  tests: PairedTest[];
  /** The smallest change of `exactMatch` that this many recordings show with 80 % power at the 5 % level. */
  minimumDetectableEffect: number | null;
  /** Were as expected in the baseline, and are not any more. */
  broken: Flip[];
  /** Were not as expected in the baseline, and are now. */
  fixed: Flip[];
  /** Worst first; empty when nothing got worse. */
  regressions: Regression[];
}
export interface PairedTest {
  measure: string;
  /** There. */
  baseline: number | null;
  /** Here. */
  current: number | null;
  /** Here minus there. */
  difference: number | null;
  /** 95 % bootstrap interval of the difference. */
  low: number | null;
  /** 95 % bootstrap interval of the difference. */
  high: number | null;
  /** Recordings that got better. */
  better: number;
  /** Recordings that got worse. */
  worse: number;
  /** Two-sided. */
  pValue: number | null;
  test: 'mcnemar-exact' | 'paired-permutation' | 'none';
}
export interface Flip {
  id: string;
  was: string;
  is: string;
  severity: Severity;
}
export type Severity = 'CRITICAL' | 'HIGH' | 'MEDIUM';
export interface Regression {
  severity: Severity;
  measure: string;
  message: string;
  /** Recordings to look at. */
  ids: string[];
}
export interface WordWorth {
  model: string;
  word: 'certain' | 'likely' | 'unsure';
  /** Answers that said so. */
  count: number;
  /** Of these. */
  right: number;
  /** What it is worth, as learned. */
  confidence: number;
}
/** How well a bundle does on recordings whose expectations are known: `report.json`. A ratio is between 0 and 1, and null where nothing was there to divide by. */
export interface EvaluationReport {
  schemaVersion: 1;
  createdAt: string;
  /** Of intervals and permutations. */
  seed: number;
  bundle: {
    digest: string;
    /** In the catalogue. */
    intents: number;
    /** In the catalogue. */
    examples: number;
  };
  dataset: {
    files: string[];
    /** SHA-256 over the recordings, in order. */
    digest: string;
    /** Sessions. */
    recordings: number;
    /** Final frames. */
    utterances: number;
    /** Recordings by primary language. */
    languages: {
      [k: string]: number;
    };
    /** Recordings by tag. */
    tags: {
      [k: string]: number;
    };
  };
  system: {
    /** Tiers of recognition that were asked. */
    tiers: string[];
    node: string;
    /** Of the whole evaluation. */
    durationMs: number;
    /** Resident set. */
    peakMemoryMiB: number;
    /** Kind of processor: latencies of different ones are not compared. */
    machine: string;
  };
  metrics: EvaluationMetrics;
  /** 95 % bootstrap intervals by the name of the measure; sessions are drawn. */
  intervals: {
    [k: string]: Interval | null;
  };
  /** By intent, the most expected first; `unknown` among them. */
  perIntent: IntentScore[];
  /** Cells of the confusion matrix that are not empty; `unknown` is a label like the others. */
  confusion: {
    expected: string;
    predicted: string;
    /** How often. */
    count: number;
  }[];
  perSlot: {
    slot: string;
    /** Times a value was expected. */
    expected: number;
    /** Right ones among those recognised. */
    precision: number | null;
    /** Right ones among those expected. */
    recall: number | null;
    /** Harmonic mean of both. */
    f1: number | null;
  }[];
  decisionConfusion: {
    expected: DecisionKind;
    actual: DecisionKind | null;
    /** How often. */
    count: number;
  }[];
  calibration: Calibration;
  /** What the models' words for how sure they are were worth; left out where none was asked. */
  certainty?: WordWorth[];
  latency: {
    unit: 'ms';
    utterance: Quantiles;
    /** Own time of each stage for one message; no stage's includes the next. */
    stages: {
      [k: string]: Quantiles;
    };
  };
  /** The same measures of a part of the recordings. */
  groups: {
    by: 'tag' | 'language';
    value: string;
    metrics: EvaluationMetrics;
  }[];
  /** Recordings whose outcome changed between repeats of the same run. */
  flaky: {
    id: string;
    /** What was recognised in each repeat. */
    outcomes: string[];
  }[];
  comparison: EvaluationComparison | null;
  /** Every recording. */
  cases: EvaluatedCase[];
}
/** An evaluation with its report. */
export interface EvaluationAnswer {
  id: string;
  report: EvaluationReport;
}
export interface EvaluationSummary {
  id: string;
  createdAt: string;
  createdBy: string;
  bundle: string;
  recordings: number;
  /** Recordings that came out as expected in all. */
  exactMatch: number | null;
  /** Requests recognised as what they are. */
  accuracy: number | null;
  /** Against its baseline; null without one. */
  regressions: number | null;
}
/** A tenant's evaluations, newest first. */
export interface EvaluationList {
  evaluations: EvaluationSummary[];
  /** Give it as `cursor` to read on. */
  next?: string;
}
/** Recordings to evaluate a bundle on: as a list or as JSONL, one of both. */
export interface EvaluationRequest {
  /** Recordings with expectations. */
  recordings?: Recording[];
  /** One recording a line. */
  jsonl?: string;
  /** A published bundle; the active one unless told. */
  bundle?: string;
  /** An earlier evaluation to compare with. */
  baseline?: string;
  /** Of intervals and permutations; 0 unless told. */
  seed?: number;
}
/** Events of a session in commit order. */
export interface EventPage {
  events: AnyEvent[];
  /** Give it as `after` to read on; null when nothing has been read yet. */
  next: string | null;
}
/** A piece of what is said, as text or sound. */
export type Frame = TextFrame | AudioFrame;
/** Frames taken, and frames seen before. */
export interface FramesAnswer {
  accepted: number;
  duplicates: number;
}
/** Frames in the order in which they were said. */
export interface FramesRequest {
  frames: Frame[];
}
export interface GapData {
  /** The cursor that the client gave. */
  after: string | null;
  reason: string;
  snapshot: {
    status: SessionStatus;
    cursor: string;
    totals: SessionTotals;
  };
}
/** The cursor is gone: events were missed, what follows starts from the snapshot. */
export type GapEvent = CloudEvent<'gap'>;
export interface HealthCheck {
  status: 'ok' | 'degraded' | 'unavailable';
  detail?: string;
}
/** Whether the process lives, or can serve. */
export interface Health {
  status: 'ok' | 'degraded' | 'draining' | 'unavailable';
  version?: string;
  /** Seconds. */
  uptimeSec?: number;
  /** Parts by name. */
  checks?: {
    [k: string]: HealthCheck;
  };
}
/** What the text means in the session's scope and context, and what was decided. */
export interface InferAnswer {
  sessionId: string;
  chunkId: string;
  intents: RecognisedIntent[];
  decisions: PolicyDecision[];
  summary: string;
  slots: Slots;
  resolutions?: ManifestResolvedData[];
  actions?: ActionDispatchedData[];
  reviews?: ReviewEventData[];
  /** W3C trace id that the events of this utterance share. */
  traceId?: string;
  dryRun: boolean;
  costUSD: number;
  /** Milliseconds. */
  latencyMs: number;
}
/** One utterance to be recognised and decided at once. */
export interface InferRequest {
  /** At most 65,536 characters. */
  text: string;
  /** Decide everything, do nothing. */
  dryRun?: boolean;
}
/** A frame, sealed at the border so that no queue, dead letter or backup holds raw speech. */
export interface IngestData {
  sealed: string;
}
/** A frame as accepted at the border. Or the end-of-stream marker. */
export type IngestMessage = StageMessage<IngestData>;
export interface IntentData {
  chunkId: string;
  text: string;
  /** Rolling summary, 200 to 400 tokens. */
  summary: string;
  slots: Slots;
  /** When it was said. */
  ts: string;
  /** True: the sentence is still being said. */
  provisional?: boolean;
  safetyFlags: SafetyFlag[];
  /** What ended the chunk. */
  boundary?: Boundary;
}
/** A chunk with the summary and slots so far. Or the end-of-stream marker. */
export type IntentMessage = StageMessage<IntentData>;
/** An intent was recognised. */
export type IntentUpdateEvent = CloudEvent<'intent.update'>;
/** Hold back every action of the tenant, or let them go on. */
export interface KillSwitchRequest {
  on: boolean;
  /** Why; it is kept in the audit log. */
  reason: string;
}
export interface SwitchState {
  /** True holds back every action. */
  on: boolean;
  by?: string;
  reason?: string;
  at?: string;
}
/** Whether actions are held back: in this tenant, and everywhere. Work that is held is done when both are off. */
export interface KillSwitchAnswer {
  tenant: SwitchState;
  global: SwitchState;
}
/** What is wrong with a manifest. */
export interface ManifestCheckAnswer {
  /** It is a manifest of a known intent, and no gate stands in its way. */
  ok: boolean;
  /** What keeps it from being a manifest; the paths are JSON pointers into it. */
  problems: ProblemError[];
  /** What the security gates found; empty while there are problems. */
  gates: GateResult[];
}
/** A manifest, to be checked and not kept. */
export interface ManifestCheckRequest {
  /** Whatever an author has so far: what keeps it from being a manifest is part of the answer. */
  manifest: {};
  /** The intent that it is to run for; the manifest's own unless told. */
  intent?: string;
}
/** Asks for a draft; it never runs unreviewed. */
export interface ManifestGenerateRequest {
  intent: string;
  /** What the manifest should do. */
  description: string;
  /** Id of a manifest to start from. */
  base?: string;
  /** Values known already. */
  slots?: {
    [k: string]: SlotValueScalar;
  };
}
/** Manifests by id. */
export interface ManifestList {
  manifests: ManifestView[];
  /** Cursor of the next page; null at the end. */
  next: string | null;
}
export interface ManifestResolvedData {
  intentId: string;
  strategy: ResolutionStrategy;
  manifestId: string | null;
  version: string | null;
  /** Cosine similarity of a semantic match, 1 for an exact one. */
  similarity: number | null;
  status: ManifestStatus | null;
  digest: string | null;
  gates: GateResult[];
}
/** Which manifest carries the intent out. */
export type ManifestResolvedEvent = CloudEvent<'manifest.resolved'>;
export interface ManifestSlot {
  /** The manifest is for this value alone. */
  equals?: SlotValueScalar;
  /** The action cannot do without it. */
  required?: boolean;
}
/** What is done. */
export type ManifestAction = HttpAction | PubsubAction | LogAction;
/** A signed web request. */
export interface HttpAction {
  type: 'http';
  /** Address; may hold placeholders. */
  url: string;
  method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'GET';
  headers?: {
    [k: string]: string;
  };
  /** JSON; may hold placeholders. */
  body?: unknown;
  /** Milliseconds. */
  timeoutMs?: number;
  /** Name of the secret that signs the request. */
  secretRef?: string;
  /** Status codes that mean success; 2xx unless told. */
  success?: number[];
}
/** A Pub/Sub message. */
export interface PubsubAction {
  type: 'pubsub';
  topic: string;
  attributes?: {
    [k: string]: string;
  };
  /** JSON; may hold placeholders. */
  body?: unknown;
}
/** A line in the log. */
export interface LogAction {
  type: 'log';
  /** May hold placeholders. */
  message: string;
  level?: 'info' | 'warn';
}
/** A manifest (schema v2): what is done for an intent, with which rights. */
export interface Manifest {
  /** 2. */
  schemaVersion?: 2;
  /** Unique together with the version. */
  id: string;
  version: string;
  /** active unless told. */
  status?: 'draft' | 'active' | 'retired';
  description?: string;
  /** Intent of the catalogue that it serves. */
  intent: string;
  /** Words by which it is found. */
  traits: string[];
  /** Slots that the action uses. */
  slots?: {
    [k: string]: ManifestSlot;
  };
  /** Identity and rights. */
  iam?: {
    serviceAccount?: string;
    roles?: string[];
  };
  /** Networking. */
  networking?: {
    ingress?: 'internal' | 'internal-and-cloud-load-balancing' | 'all';
    egressRules?: {
      host: string;
      port?: number;
    }[];
  };
  /** Who may call what it deploys. */
  authentication?: {
    required: boolean;
    method?: string;
  };
  /** Resources. */
  resources?: {
    /** CPUs. */
    cpu?: number;
    /** MiB. */
    memoryMiB?: number;
    minInstances?: number;
    maxInstances?: number;
  };
  action: ManifestAction;
  /** Undoes the action. */
  rollback?: ManifestAction;
  /** Finds out whether an action of unknown outcome happened. */
  probe?: ManifestAction;
}
/** Approves or retires a manifest. */
export interface ManifestTransitionRequest {
  /** Kept in the audit log. */
  reason?: string;
  /** The digest that the author saw; refused when it is not the current one. */
  digest?: string;
}
/** How a generated manifest came about. */
export interface ManifestGeneration {
  by: 'model' | 'template';
  model?: string;
  /** Answers of the model that were looked at. */
  tries: number;
  /** What was taken out or put in for safety. */
  patches: string[];
  riskScore: number;
  estimatedCostUSD: number;
}
/** A manifest in the registry. */
export interface ManifestView {
  id: string;
  version: string;
  status: ManifestStatus;
  digest: string;
  /** Where it came from. */
  source: 'bundle' | 'author' | 'generated';
  manifest: Manifest;
  gates: GateResult[];
  createdAt: string;
  createdBy: string;
  approvedAt?: string;
  approvedBy?: string;
  generation?: ManifestGeneration;
}
/** Something that people are told of. */
export interface NotifyMessage {
  /** Derived from its cause: the same cause gives the same id. */
  id: string;
  tenantId: string;
  sessionId?: string;
  actor: string;
  traceparent: string;
  time: string;
  /** What happened; channels choose by it. */
  kind: 'review.requested' | 'review.expiring' | 'review.escalated' | 'review.delegated' | 'budget.warning' | 'rollout.stepped';
  severity: 'info' | 'warning' | 'critical';
  /** One line. */
  title: string;
  detail: string;
  /** Where to look, in the console. */
  url?: string;
  /** Ids and figures for a machine; never text that a person said. */
  data?: {
    [k: string]: SlotValueScalar;
  };
}
/** What may be done about an intent. */
export type PolicyDecisionEvent = CloudEvent<'policy.decision'>;
/** What policy would decide. Nothing is recorded, reserved or done. */
export interface PolicyEvaluateAnswer {
  decision: DecisionKind;
  reason: string;
  reasons: Reason[];
  riskScore: number;
  riskParts: RiskPart[];
  estimatedCostUSD: number;
  /** Digest of the bundle that decided. */
  bundle: string;
  counterfactuals: Counterfactual[];
}
/** What to decide about, and by which bundle: the active one, a published one, or one of these files. */
export interface PolicyEvaluateRequest {
  /** The CEL variables of a policy case; what is left out is unremarkable. */
  context: {};
  digest?: string;
  /** YAML text by path within the folder, for example `intents.yaml`. */
  files?: {
    [k: string]: string;
  };
}
export interface PolicyData {
  text: string;
  recognised: RecognisedIntent;
}
/** A recognised intent. Or the end-of-stream marker. */
export type PolicyMessage = StageMessage<PolicyData>;
export interface ProblemError {
  /** JSON pointer into the body, or the name of a parameter. */
  path: string;
  message: string;
}
/** RFC 9457 problem details. */
export interface Problem {
  type: string;
  /** The same for every problem of this type. */
  title: string;
  /** HTTP status. */
  status: number;
  detail: string;
  /** Stable, UPPER_SNAKE. */
  code: string;
  /** W3C trace id. */
  traceId?: string;
  /** What is wrong with the request, part by part. */
  errors?: ProblemError[];
  [k: string]: unknown;
}
export type RecordedFrame = RecordedTextFrame | RecordedAudioFrame;
export interface RecordedTextFrame {
  /** Milliseconds from the session's start. */
  at: number;
  type: 'text';
  text: string;
  final?: boolean;
  ts?: string;
  frameId?: string;
}
export interface RecordedAudioFrame {
  /** Milliseconds from the session's start. */
  at: number;
  type: 'audio';
  encoding: AudioEncoding;
  sampleRateHz: number;
  /** The sound, base64. */
  data: string;
  final?: boolean;
  ts?: string;
  frameId?: string;
}
/** What should come of the session; what is left out is not looked at. */
export interface Expected {
  intents?: ExpectedIntent[];
}
export interface ExpectedIntent {
  /** `unknown` expects no known intent. */
  intent?: string;
  slots?: {
    [k: string]: SlotValueScalar;
  };
  decision?: DecisionKind;
  manifestId?: string;
  strategy?: ResolutionStrategy;
  confidence?: {
    min?: number;
    max?: number;
  };
}
/** One session of a recording or data set: a line of JSONL. */
export interface Recording {
  /** Unique within the file. */
  id: string;
  tags?: string[];
  description?: string;
  projectId?: string;
  input?: InputKind;
  scope?: ScopeRequest;
  /** When the session was opened. */
  recordedAt?: string;
  /** The bundle it ran under. */
  bundle?: string;
  frames: RecordedFrame[];
  expected?: Expected;
}
export interface ResolveData {
  text: string;
  recognised: RecognisedIntent;
  decision: PolicyDecision;
  reservationId: string | null;
}
/** A decided intent. Or the end-of-stream marker. */
export type ResolveMessage = StageMessage<ResolveData>;
/** A review was decided or has expired. */
export type ReviewDecidedEvent = CloudEvent<'review.decided'>;
/** Where the review stands after the answer. */
export interface ReviewDecisionAnswer {
  reviewId: string;
  status: ReviewStatus;
  decision: ReviewVerdict;
  by: string;
  digest: string;
  quorum: number;
  approvals: number;
  actionId: string | null;
}
/** A reviewer's answer. */
export interface ReviewDecisionRequest {
  decision: ReviewVerdict;
  /** Kept in the audit log. */
  reason: string;
  /** The digest that the reviewer saw. */
  digest: string;
  /** An edited manifest: it goes through gates and policy again. */
  manifest?: Manifest;
}
/** Whose hands the review is in. */
export interface ReviewDelegateAnswer {
  reviewId: string;
  status: ReviewStatus;
  assignee: string;
}
/** Hand a review over to another reviewer. */
export interface ReviewDelegateRequest {
  /** Who decides in your place. */
  to: string;
  reason: string;
}
/** A review in the queue. */
export interface ReviewSummary {
  reviewId: string;
  sessionId: string;
  intentId: string;
  actionId: string | null;
  status: ReviewStatus;
  intent: string;
  environment: string;
  confidence: number;
  riskScore: number;
  estimatedCostUSD: number;
  /** Why a person has to decide. */
  reason: string;
  requestedBy: string;
  /** Digest of action, parameters, bundle and cost; an answer must name the current one. */
  digest: string;
  /** Approvals needed. */
  quorum: number;
  /** Approvals so far. */
  approvals: number;
  createdAt: string;
  /** Whom it was handed over to. */
  assignee?: string;
  /** When it was called to more people's attention. */
  escalatedAt?: string;
  expiresAt: string;
}
/** Reviews, newest first. */
export interface ReviewList {
  reviews: ReviewSummary[];
  /** Cursor of the next page; null at the end. */
  next: string | null;
}
export interface ReviewEventData {
  reviewId: string;
  intentId: string;
  /** Null until decided. */
  decision: 'approve' | 'reject' | 'expired' | null;
  /** Who decided; null until decided, and when it expired. */
  by: string | null;
  reason: string;
  expiresAt: string;
}
/** A person has to decide. */
export type ReviewRequestedEvent = CloudEvent<'review.requested'>;
export interface ReviewDelegationView {
  by: string;
  to: string;
  reason: string;
  at: string;
}
export type ReviewStatus = 'pending' | 'approved' | 'rejected' | 'expired';
export interface ManifestReference {
  id: string;
  version: string;
}
export interface ManifestChange {
  /** JSON pointer into the manifest. */
  path: string;
  op: 'add' | 'remove' | 'replace';
  from?: unknown;
  to?: unknown;
}
export interface ReviewVote {
  by: string;
  decision: ReviewVerdict;
  reason: string;
  at: string;
  digest: string;
}
export type ReviewVerdict = 'approve' | 'reject';
/** A review with everything needed to decide it. */
export interface ReviewDetail {
  reviewId: string;
  sessionId: string;
  intentId: string;
  actionId: string | null;
  status: ReviewStatus;
  intent: string;
  environment: string;
  confidence: number;
  riskScore: number;
  estimatedCostUSD: number;
  /** Why a person has to decide. */
  reason: string;
  requestedBy: string;
  /** Digest of action, parameters, bundle and cost; an answer must name the current one. */
  digest: string;
  /** Approvals needed. */
  quorum: number;
  /** Approvals so far. */
  approvals: number;
  createdAt: string;
  expiresAt: string;
  /** Whom it was handed over to. */
  assignee?: string;
  /** When it was called to more people's attention. */
  escalatedAt?: string;
  /** Who handed it over to whom. */
  delegations?: ReviewDelegationView[];
  /** What was said, masked. */
  text: string;
  slots: Slots;
  recognised: RecognisedIntent;
  decision: PolicyDecision;
  bundle: string;
  reasons: Reason[];
  counterfactuals: Counterfactual[];
  /** The manifest that would run; null when none was found. */
  manifest: Manifest | null;
  /** Changes against the base manifest; empty without one. */
  diff: ManifestChange[];
  /** The manifest that the draft was made from. */
  base: ManifestReference | null;
  gates: GateResult[];
  votes: ReviewVote[];
}
/** The roll-back was taken; its outcome comes as `action.rolled_back`. */
export interface RollbackAnswer {
  actionId: string;
  status: ActionStatus;
}
/** Undoes an action. */
export interface RollbackRequest {
  /** From `action.dispatched`; good once. */
  rollbackToken: string;
}
/** Move the tenant's rollout from the phase that was looked at. */
export interface RolloutRequest {
  /** step: to the next phase. back: to the one before; below the smallest share, to none. stop: the candidate decides nothing any more. */
  action: 'step' | 'back' | 'stop';
  /** Why; it is kept in the audit log. */
  reason: string;
  /** `progress.since` as it was seen: 409 when the rollout is in another phase by now. */
  since: string;
}
/** What was seen of a bundle since the phase began. */
export interface RolloutCounts {
  sessions: number;
  failedSessions: number;
  decisions: {
    auto: number;
    review: number;
    deny: number;
  };
  /** Decisions made alongside another bundle's. */
  compared: number;
  agreed: number;
}
/** A rollout that steps on by itself. */
export interface RolloutProgress {
  status: 'running' | 'stepped_back' | 'stopped' | 'finished' | 'replaced';
  phase: string;
  /** When the phase began; a move by hand names it. */
  since: string;
  /** In their order. */
  phases: RolloutPhaseView[];
  wanted: RolloutWanted;
  /** Of the phase, against what was seen so far. */
  criteria: RolloutJudgement[];
  verdict: ('advance' | 'hold' | 'step_back') | null;
  reasons: string[];
  candidate: RolloutCounts;
  control: RolloutCounts;
  history: RolloutStepView[];
}
export interface RolloutStepView {
  at: string;
  from: string;
  to: string;
  /** Who moved it; `system:sweep` when its criteria did. */
  by: string;
  reasons: string[];
}
export interface RolloutShare {
  name: string;
  percent: number;
  bundle: string;
}
/** The least that a phase waits for. */
export interface RolloutWanted {
  /** Sessions; decisions alongside while it decides none. */
  count: number;
  until: string;
}
export interface RolloutJudgement {
  measure: string;
  atLeast: number | null;
  atMost: number | null;
  /** null: not known yet. */
  value: number | null;
  /** unclear: chance is not ruled out. */
  state: 'met' | 'broken' | 'unclear';
}
export interface RolloutPhaseView {
  name: string;
  percent: number;
}
/** How the tenant's sessions are dealt out over bundles. */
export interface RolloutAnswer {
  active: string;
  mode: 'off' | 'shadow' | 'canary' | 'full';
  candidate: string | null;
  /** Share of sessions that the candidate decides now. */
  percent: number;
  shadow: string | null;
  variants: RolloutShare[];
  progress: RolloutProgress | null;
}
/** An opened session. */
export interface SessionAnswer {
  sessionId: string;
  status: SessionStatus;
  tenantId: string;
  /** The effective scope. */
  scope: Scope;
  /** Good for this session's frames, events and close alone, until it expires. */
  token: string;
  /** Where to send frames, read events and close. */
  urls: {
    frames: string;
    events: string;
    close: string;
    ws?: string;
  };
  createdAt: string;
  expiresAt: string;
}
export interface SessionClosedData {
  reason: CloseReason;
  totals: SessionTotals;
}
/** Always the last event. */
export type SessionClosedEvent = CloudEvent<'session.closed'>;
/** Sessions, newest first. */
export interface SessionList {
  sessions: SessionView[];
  /** Cursor of the next page; null at the end. */
  next: string | null;
}
export interface SessionOpenedData {
  sessionId: string;
  scope: Scope;
}
/** The first event of every session. */
export type SessionOpenedEvent = CloudEvent<'session.opened'>;
/** Stored session document (collection `sessions`). */
export interface SessionRecord {
  sessionId: string;
  tenantId: string;
  projectId: string;
  actor: string;
  input: InputKind;
  status: SessionStatus;
  scope: Scope;
  /** Digest of the bundle that the session was opened under. */
  bundle: string;
  createdAt: string;
  expiresAt: string;
  /** Seconds. */
  idleTimeoutSec: number;
  /** Milliseconds since the epoch at which the sweeper must look at the session: idle or expiry, whichever is first. */
  dueAt: number;
  /** When closing began. */
  closingSince?: string;
  closedAt?: string;
  closeReason?: CloseReason;
  totals?: SessionTotals;
}
/** Opens a session; everything is optional. */
export interface SessionRequest {
  /** Groups sessions for the client; `default` when left out. */
  projectId?: string;
  input?: InputKind;
  /** Seconds without a frame after which the session is closed. */
  idleTimeoutSec?: number;
  scope?: ScopeRequest;
}
/** A session with its totals and cost. */
export interface SessionView {
  sessionId: string;
  tenantId: string;
  projectId: string;
  actor: string;
  input: InputKind;
  status: SessionStatus;
  scope: Scope;
  /** Digest of the bundle that the session was opened under. */
  bundle: string;
  createdAt: string;
  expiresAt: string;
  /** Seconds. */
  idleTimeoutSec: number;
  closedAt?: string;
  closeReason?: CloseReason;
  totals: SessionTotals;
  /** Spent so far, US dollars. */
  costUSD: number;
}
export interface SummarizeData {
  chunkId: string;
  text: string;
  /** Length of the text in tokens. */
  tokens: number;
  boundary: Boundary;
  /** When it was said. */
  ts: string;
  /** True: the sentence is still being said. */
  provisional?: boolean;
  safetyFlags: SafetyFlag[];
}
/** A chunk of text. Or the end-of-stream marker. */
export type SummarizeMessage = StageMessage<SummarizeData>;
export interface SummaryUpdateData {
  chunkId: string;
  summary: string;
  /** Length of the summary in tokens. */
  tokens: number;
  slots: Slots;
}
/** The rolling summary and the slots heard so far. */
export type SummaryUpdateEvent = CloudEvent<'summary.update'>;
/** A new session token. */
export interface TokenAnswer {
  token: string;
  /** When the token expires: some minutes behind its session, so that its holder sees the session end. */
  expiresAt: string;
  /** What the token may do in this session. */
  permissions: string[];
}
export type TranscribeData = TranscribeTextData | TranscribeAudioData;
export interface TranscribeTextData {
  type: 'text';
  frameId: string;
  text: string;
  final: boolean;
  /** When it was said. */
  ts: string;
  safetyFlags: SafetyFlag[];
}
export interface TranscribeAudioData {
  type: 'audio';
  frameId: string;
  encoding: AudioEncoding;
  sampleRateHz: number;
  /** The sound. */
  sealed: string;
  final: boolean;
  /** When it was said. */
  ts: string;
}
/** A normalised frame. Or the end-of-stream marker. */
export type TranscribeMessage = StageMessage<TranscribeData>;
export interface TranscriptData {
  utteranceId: string;
  text: string;
  confidence: number;
  source: TranscriptSource;
  frameIds: string[];
}
/** An utterance, complete. */
export type TranscriptFinalEvent = CloudEvent<'transcript.final'>;
/** What has been heard of an utterance so far; may still change. */
export type TranscriptPartialEvent = CloudEvent<'transcript.partial'>;

export interface WorkMessage<D> extends MessageBase { kind: 'work'; data: D }
/** The end-of-stream marker; travels through every topic behind the session's last work. */
export interface EndMessage extends MessageBase { kind: 'end'; data: EndData }
export type StageMessage<D> = WorkMessage<D> | EndMessage;

export type EventType = keyof EventDataByType;
/** CloudEvents 1.0 JSON. */
export interface CloudEvent<T extends EventType = EventType> {
  specversion: '1.0';
  id: string;
  source: string;
  type: T;
  /** The session id. */
  subject: string;
  time: string;
  datacontenttype: 'application/json';
  traceparent: string;
  actor: string;
  tenantid: string;
  data: EventDataByType[T];
}
/** Any event, narrowed by its `type`. */
export type AnyEvent = { [T in EventType]: CloudEvent<T> }[EventType];
/** Data of each event type. */
export interface EventDataByType {
  'action.dispatched': ActionDispatchedData;
  'action.rolled_back': ActionRolledBackData;
  'chunk.update': ChunkUpdateData;
  'error': ErrorData;
  'gap': GapData;
  'intent.update': RecognisedIntent;
  'manifest.resolved': ManifestResolvedData;
  'policy.decision': PolicyDecision;
  'review.decided': ReviewEventData;
  'review.requested': ReviewEventData;
  'session.closed': SessionClosedData;
  'session.opened': SessionOpenedData;
  'summary.update': SummaryUpdateData;
  'transcript.final': TranscriptData;
  'transcript.partial': TranscriptData;
}
