/** Runs recordings through a system and keeps of each what an evaluation needs. */
import { createHash } from 'node:crypto';
import type { AnyEvent, EvaluationReport, Recording, StageName } from '../../schemas/generated/types.ts';
import { type EvaluatedCase, isMet } from './evaluated-case.ts';
import { DurationHistogram } from './latency.ts';
import { outcomeText } from './outcome-text.ts';
import { scoreCase } from './score-case.ts';

/** The system under evaluation: the whole pipeline in this process fits it. */
export interface SystemUnderTest {
  /** @throws an error with a `code` when the session cannot be run */
  run(recording: Recording): Promise<{
    readonly events: readonly AnyEvent[];
    /** Own time of each stage for each message, in ms. */
    readonly deliveries: readonly { readonly stage: StageName; readonly ms: number }[];
    /** From each final frame to the end of its work, in ms. */
    readonly utterancesMs: readonly number[];
  }>;
}

/** A recording that did not come out as expected, with everything to look at. */
export interface WrongCase { readonly recording: Recording; readonly outcome: EvaluatedCase; readonly events: readonly AnyEvent[] }

export interface EvaluateOptions {
  /** Runs of each recording; more than one finds those whose outcome changes. 1 unless told. */
  readonly repeats?: number;
  /** Wrong cases kept with their events; 500 unless told. */
  readonly wrongKept?: number;
  readonly signal?: AbortSignal;
  /** Called after each recording. */
  readonly onCase?: (outcome: EvaluatedCase, recording: Recording, events: readonly AnyEvent[]) => void | Promise<void>;
}

export interface Evaluation {
  readonly cases: readonly EvaluatedCase[];
  readonly wrong: readonly WrongCase[];
  readonly flaky: EvaluationReport['flaky'];
  readonly latency: EvaluationReport['latency'];
  readonly utterances: number;
  /** `sha256:` and hex over the recordings, in order. */
  readonly digest: string;
}

const WRONG_KEPT = 500;

/** @throws the signal's reason when aborted. A session that fails is a case, not an error. */
export async function evaluateRecordings(recordings: AsyncIterable<Recording> | Iterable<Recording>, system: SystemUnderTest, options: EvaluateOptions = {}): Promise<Evaluation> {
  const { repeats = 1, wrongKept = WRONG_KEPT } = options;
  const cases: EvaluatedCase[] = [];
  const wrong: WrongCase[] = [];
  const flaky: EvaluationReport['flaky'] = [];
  const digest = createHash('sha256');
  const utterance = new DurationHistogram();
  const stages = new Map<string, DurationHistogram>();
  let utterances = 0;
  for await (const recording of recordings) {
    options.signal?.throwIfAborted();
    digest.update(`${JSON.stringify(recording)}\n`);
    const { outcome, events, deliveries } = await runOne(recording, system);
    const outcomes = [outcomeText(outcome)];
    for (let repeat = 1; repeat < repeats; repeat++) outcomes.push(outcomeText((await runOne(recording, system)).outcome));
    if (new Set(outcomes).size > 1) flaky.push({ id: recording.id, outcomes });
    cases.push(outcome);
    if (wrong.length < wrongKept && !isMet(outcome)) wrong.push({ recording, outcome, events });
    for (const ms of outcome.utterancesMs) utterance.record(ms);
    for (const { stage, ms } of deliveries) of(stages, stage).record(ms);
    utterances += outcome.utterancesMs.length;
    await options.onCase?.(outcome, recording, events);
  }
  return {
    cases, wrong, flaky, utterances, digest: `sha256:${digest.digest('hex')}`,
    latency: { unit: 'ms', utterance: utterance.quantiles(), stages: Object.fromEntries([...stages].map(([stage, histogram]) => [stage, histogram.quantiles()])) },
  };
}

async function runOne(recording: Recording, system: SystemUnderTest) {
  try {
    const { events, deliveries, utterancesMs } = await system.run(recording);
    return { outcome: scoreCase(recording, { events, utterancesMs }), events, deliveries };
  } catch (error) {
    const { code = 'REPLAY_FAILED', message } = error as { readonly code?: string; readonly message: string };
    return { outcome: scoreCase(recording, { events: [], utterancesMs: [], failure: { code, message } }), events: [], deliveries: [] };
  }
}

function of(stages: Map<string, DurationHistogram>, stage: string): DurationHistogram {
  let histogram = stages.get(stage);
  if (!histogram) stages.set(stage, (histogram = new DurationHistogram()));
  return histogram;
}
