import thresholds from './thresholds.json' with { type: 'json' };

const SPACES: Readonly<Record<string, number>> = thresholds.spaces;

/** Similarity from which two texts of the space mean the same; a space that has not been measured is held to a high one. */
export function thresholdOf(space: string): number {
  return SPACES[space] ?? thresholds.otherwise;
}
