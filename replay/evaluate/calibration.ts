/**
 * How far confidence can be trusted: expected calibration error (Naeini et al., 2015; Guo et al., 2017), Brier score, and the
 * risk–coverage curve with its area (Geifman & El-Yaniv, 2017). Pure.
 *
 * Looked at are recognised intents of the catalogue, whatever was expected: an out-of-scope request taken for a known one is
 * a confident mistake. What was recognised as `unknown` makes no claim, and is left out.
 */
import type { Calibration, ReliabilityBin, RiskPoint } from '../../schemas/generated/types.ts';
import { unknownIntent } from '../expectations.ts';
import { type EvaluatedCase, intentIsMet } from './evaluated-case.ts';
import { round } from './metrics.ts';

export interface Claim { readonly confidence: number; readonly correct: boolean }

const BINS = 10;
const CURVE_POINTS = 100;

export function claimsOf(cases: readonly EvaluatedCase[]): Claim[] {
  return cases.flatMap(({ items, spurious }) => [
    ...items.filter(({ expected, predicted }) => expected !== null && predicted !== unknownIntent).map((item) => ({ confidence: item.confidence, correct: intentIsMet(item) })),
    ...spurious.map(({ confidence }) => ({ confidence, correct: false })),
  ]);
}

export function calibrationOf(claims: readonly Claim[]): Calibration {
  const count = claims.length;
  const bins = equalWidthBins(claims);
  if (count === 0) return { count, ece: null, adaptiveEce: null, mce: null, brier: null, bias: null, bins, riskCoverage: [], aurc: null, excessAurc: null };
  const sorted = claims.toSorted((a, b) => b.confidence - a.confidence);
  const { points, aurc } = riskCoverage(sorted);
  const wrong = claims.filter(({ correct }) => !correct).length;
  return {
    count, bins,
    ece: round(weightedGap(bins, count)), adaptiveEce: round(weightedGap(equalSizeBins(sorted), count)), mce: round(Math.max(...bins.map(gapOf))),
    brier: round(claims.reduce((sum, { confidence, correct }) => sum + (confidence - Number(correct)) ** 2, 0) / count),
    bias: round(claims.reduce((sum, { confidence, correct }) => sum + confidence - Number(correct), 0) / count),
    riskCoverage: points, aurc: round(aurc), excessAurc: round(aurc - bestAurc(count, wrong)),
  };
}

/** The last bin holds 1 as well. */
function equalWidthBins(claims: readonly Claim[]): ReliabilityBin[] {
  const binned = Map.groupBy(claims, ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)));
  return Array.from({ length: BINS }, (_, index) => binOf(binned.get(index) ?? [], index / BINS, (index + 1) / BINS));
}

function equalSizeBins(sorted: readonly Claim[]): ReliabilityBin[] {
  return Array.from({ length: BINS }, (_, index) => {
    const part = sorted.slice(Math.floor((index * sorted.length) / BINS), Math.floor(((index + 1) * sorted.length) / BINS));
    return binOf(part, part.at(-1)?.confidence ?? 0, part[0]?.confidence ?? 0);
  });
}

function binOf(claims: readonly Claim[], low: number, high: number): ReliabilityBin {
  const count = claims.length;
  if (count === 0) return { low, high, count, confidence: null, accuracy: null };
  return {
    low, high, count,
    confidence: round(claims.reduce((sum, { confidence }) => sum + confidence, 0) / count),
    accuracy: round(claims.filter(({ correct }) => correct).length / count),
  };
}

function gapOf({ confidence, accuracy }: ReliabilityBin): number {
  return confidence === null || accuracy === null ? 0 : Math.abs(confidence - accuracy);
}

function weightedGap(bins: readonly ReliabilityBin[], total: number): number {
  return bins.reduce((sum, bin) => sum + (bin.count / total) * gapOf(bin), 0);
}

/** Claims of equal confidence are kept or refused together, so the order among them does not matter. */
function riskCoverage(sorted: readonly Claim[]): { points: RiskPoint[]; aurc: number } {
  const total = sorted.length;
  const points: RiskPoint[] = [];
  let wrong = 0;
  let area = 0;
  let before = 0;
  for (const [index, { confidence, correct }] of sorted.entries()) {
    if (!correct) wrong += 1;
    if (sorted[index + 1]?.confidence === confidence) continue;
    const kept = index + 1;
    const risk = wrong / kept;
    area += ((kept - before) / total) * risk;
    before = kept;
    points.push({ coverage: round(kept / total), risk: round(risk), threshold: confidence });
  }
  const step = Math.max(1, Math.ceil(points.length / CURVE_POINTS));
  return { points: points.filter((_, index) => index % step === 0 || index === points.length - 1), aurc: area };
}

/** All right claims before all wrong ones. */
function bestAurc(total: number, wrong: number): number {
  let area = 0;
  for (let kept = total - wrong + 1; kept <= total; kept++) area += (kept - (total - wrong)) / kept / total;
  return area;
}
