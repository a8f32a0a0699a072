// Generated from schemas/*.schema.json by `npm run generate`; do not edit.
import type * as types from './types.ts';

/** The TypeScript type that each schema describes. */
export interface SchemaTypes {
  'action.dispatched.event': types.ActionDispatchedEvent;
  'action.list': types.ActionList;
  'action.rolled_back.event': types.ActionRolledBackEvent;
  'action': types.ActionView;
  'audit.page': types.AuditPage;
  'audit.verify.answer': types.AuditVerifyAnswer;
  'budget': types.BudgetAnswer;
  'bundle-intents': types.IntentsFile;
  'bundle-limits': types.LimitsFile;
  'bundle-policy-cases': types.PolicyCasesFile;
  'bundle-policy': types.PolicyFile;
  'bundle.activate.answer': types.BundleActivateAnswer;
  'bundle.check.answer': types.BundleCheckAnswer;
  'bundle.check.request': types.BundleCheckRequest;
  'bundle.content': types.BundleContentAnswer;
  'bundle.list': types.BundleList;
  'bundle.publish.answer': types.BundlePublishAnswer;
  'bundle.publish.request': types.BundlePublishRequest;
  'chunk.message': types.ChunkMessage;
  'chunk.update.event': types.ChunkUpdateEvent;
  'close.answer': types.CloseAnswer;
  'comparison-report': types.ComparisonReport;
  'comparison.request': types.ComparisonRequest;
  'deadletter.answer': types.DeadLetterAnswer;
  'deadletter.list': types.DeadLetterList;
  'deadletter': types.DeadLetterView;
  'dispatch.message': types.DispatchMessage;
  'error.event': types.ErrorEvent;
  'evaluation-report': types.EvaluationReport;
  'evaluation.answer': types.EvaluationAnswer;
  'evaluation.list': types.EvaluationList;
  'evaluation.request': types.EvaluationRequest;
  'event.page': types.EventPage;
  'event': types.AnyEvent;
  'frame': types.Frame;
  'frames.answer': types.FramesAnswer;
  'frames.request': types.FramesRequest;
  'gap.event': types.GapEvent;
  'health': types.Health;
  'infer.answer': types.InferAnswer;
  'infer.request': types.InferRequest;
  'ingest.message': types.IngestMessage;
  'intent.message': types.IntentMessage;
  'intent.update.event': types.IntentUpdateEvent;
  'killswitch.request': types.KillSwitchRequest;
  'killswitch': types.KillSwitchAnswer;
  'manifest.check.answer': types.ManifestCheckAnswer;
  'manifest.check.request': types.ManifestCheckRequest;
  'manifest.generate.request': types.ManifestGenerateRequest;
  'manifest.list': types.ManifestList;
  'manifest.resolved.event': types.ManifestResolvedEvent;
  'manifest': types.Manifest;
  'manifest.transition.request': types.ManifestTransitionRequest;
  'manifest.view': types.ManifestView;
  'notify.message': types.NotifyMessage;
  'policy.decision.event': types.PolicyDecisionEvent;
  'policy.evaluate.answer': types.PolicyEvaluateAnswer;
  'policy.evaluate.request': types.PolicyEvaluateRequest;
  'policy.message': types.PolicyMessage;
  'problem': types.Problem;
  'recording': types.Recording;
  'resolve.message': types.ResolveMessage;
  'review.decided.event': types.ReviewDecidedEvent;
  'review.decision.answer': types.ReviewDecisionAnswer;
  'review.decision.request': types.ReviewDecisionRequest;
  'review.delegate.answer': types.ReviewDelegateAnswer;
  'review.delegate.request': types.ReviewDelegateRequest;
  'review.list': types.ReviewList;
  'review.requested.event': types.ReviewRequestedEvent;
  'review': types.ReviewDetail;
  'rollback.answer': types.RollbackAnswer;
  'rollback.request': types.RollbackRequest;
  'rollout.request': types.RolloutRequest;
  'rollout': types.RolloutAnswer;
  'session.answer': types.SessionAnswer;
  'session.closed.event': types.SessionClosedEvent;
  'session.list': types.SessionList;
  'session.opened.event': types.SessionOpenedEvent;
  'session.record': types.SessionRecord;
  'session.request': types.SessionRequest;
  'session': types.SessionView;
  'summarize.message': types.SummarizeMessage;
  'summary.update.event': types.SummaryUpdateEvent;
  'token.answer': types.TokenAnswer;
  'transcribe.message': types.TranscribeMessage;
  'transcript.final.event': types.TranscriptFinalEvent;
  'transcript.partial.event': types.TranscriptPartialEvent;
}
export type SchemaName = keyof SchemaTypes;

export interface ValidatorError {
  /** JSON pointer into the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set when the key itself is wrong, not its value. */
  readonly propertyName?: string;
}
/** Leaves the reasons of a refusal on `errors` until its next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly ValidatorError[] | null;
}
export declare const validators: { readonly [N in SchemaName]: Validator<SchemaTypes[N]> };
