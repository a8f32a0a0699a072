/** Evaluates a bundle on recordings in this process: composition for the command, the HTTP route and TypeScript callers. */
import { cpus } from 'node:os';
import { warmIntents } from '../../functions/intent/create-intent-stage.ts';
import type { Bundle } from '../../functions/runtime/bundle/bundle.ts';
import { buildReport } from '../../replay/evaluate/build-report.ts';
import { type EvaluateOptions, type Evaluation, evaluateRecordings } from '../../replay/evaluate/evaluate-recordings.ts';
import type { EvaluationReport, Recording } from '../../schemas/generated/types.ts';
import { learnCertainty } from './learn-certainty.ts';
import { createOfflineSystem, type OfflineOptions } from '../offline/offline-system.ts';

export interface RunEvaluation extends EvaluateOptions, Pick<OfflineOptions, 'models' | 'transcriber'> {
  readonly bundle: Bundle;
  readonly seed?: number;
  /** Names of where the recordings come from, for the report. */
  readonly files?: readonly string[];
  readonly now?: () => number;
}

/** Side effects are impossible: nothing that could reach outside is composed. */
export async function runEvaluation(recordings: AsyncIterable<Recording> | Iterable<Recording>, options: RunEvaluation): Promise<{ report: EvaluationReport; evaluation: Evaluation }> {
  const { bundle, seed = 0, files = [], now = Date.now, models, transcriber } = options;
  const createdAt = new Date(now()).toISOString();
  const started = performance.now();
  warmIntents(bundle);
  const system = await createOfflineSystem({ bundle, seed, sharedCache: true, ...(models ? { models } : {}), ...(transcriber ? { transcriber } : {}) });
  try {
    const evaluation = await evaluateRecordings(recordings, system, options);
    const { intents } = bundle.intents;
    const certainty = models && learnCertainty(evaluation.cases, models, bundle);
    const report = buildReport(evaluation, {
      ...(certainty ? { certainty } : {}),
      createdAt, seed, files, bundle: { digest: bundle.digest, intents: intents.length, examples: intents.reduce((sum, { examples }) => sum + examples.length, 0) },
      system: {
        tiers: ['rule', 'cache', 'local', ...(models ? ['fast', 'strong'] : [])], node: process.versions.node, machine: cpus()[0]?.model.trim() || process.arch,
        durationMs: Math.round(performance.now() - started), peakMemoryMiB: Math.round(process.resourceUsage().maxRSS / 1024),
      },
    });
    return { report, evaluation };
  } finally {
    await system.close();
  }
}
