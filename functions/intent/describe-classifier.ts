/** What a trained classifier tells an author about the catalogue: how well it will do, and which examples are missing. */
import type { BundleProblem } from '../runtime/bundle/bundle-problem.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import type { ConfusedPair } from './classifier/calibration-report.ts';
import type { Classifier } from './classifier/train-classifier.ts';

type Found = Omit<BundleProblem, 'line'>;

const FILE = 'intents.yaml';
/** Below this, thresholds are guessed. */
const RELIABLE_EXAMPLES = 100;
/** Held-out examples of which fewer are recognised differ too much from each other to say anything. */
const TELLING_ACCURACY = 0.65;

export function describeClassifier({ intents: { intents } }: Bundle, { calibration: { report } }: Classifier): Found[] {
  const found: Found[] = [];
  const { accuracy, precision, coverage, outOfScopeRecall, examples } = report;
  if (accuracy !== null && precision !== null && coverage !== null) {
    found.push(warning('intents', `estimated by cross-validation: ${percent(coverage)} of requests are answered locally, ${percent(precision)} of those rightly; `
      + `of what no intent covers, ${percent(outOfScopeRecall ?? 0)} is left unanswered`));
  }
  if (!report.reliable) {
    found.push(warning('intents', examples < RELIABLE_EXAMPLES
      ? `${examples} examples in all: thresholds are unreliable below about ${RELIABLE_EXAMPLES}`
      : `only ${percent(accuracy ?? 0)} of the examples are recognised from the others (${percent(TELLING_ACCURACY)} are wanted): each says something of its own, so thresholds are unreliable; add examples that are like each other`));
  }
  // The classifier counts the examples of all intents on, without descriptions.
  const starts = firstExamples(intents.map((intent) => intent.examples.length));
  for (const { meant, answered, times, examples: positions } of report.confused) found.push(confusion({ meant, answered, times, examples: positions }));
  return found;

  function confusion(pair: ConfusedPair): Found {
    const at = intents.findIndex(({ name }) => name === nameOf(pair.meant));
    const quoted = pair.examples.map((position) => `"${intents[at]?.examples[position - (starts[at] ?? 0)] ?? ''}"`);
    return warning(`intents[${at}].examples`, `${pair.times} of its examples are taken for ${nameOf(pair.answered)}: ${quoted.join(', ')}; say what sets the two apart, or make them one`);
  }

  /** Labels count the intents that have examples. */
  function nameOf(label: number): string {
    return intents.filter((intent) => intent.examples.length > 0)[label]?.name ?? '';
  }
}

/** Position of each intent's first example among all. */
function firstExamples(counts: readonly number[]): number[] {
  let total = 0;
  return counts.map((count) => { total += count; return total - count; });
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function warning(path: string, message: string): Found {
  return { file: FILE, path, message, severity: 'warning' };
}
