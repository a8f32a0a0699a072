/** Counterfactual replay: the same recordings under two bundles, in this process, with nothing that could reach outside. */
import { domainNames } from '../../functions/runtime/bundle/assemble-bundle.ts';
import type { Bundle } from '../../functions/runtime/bundle/bundle.ts';
import { type CompareOptions, compareSystems } from '../../replay/compare/build-comparison.ts';
import type { ComparisonReport, Recording } from '../../schemas/generated/types.ts';
import { createOfflineSystem, type OfflineOptions } from '../offline/offline-system.ts';

export interface RunComparison extends CompareOptions, Pick<OfflineOptions, 'models' | 'transcriber'> {
  readonly from: Bundle;
  readonly to: Bundle;
  readonly now?: () => number;
}

export async function runComparison(recordings: AsyncIterable<Recording> | Iterable<Recording>, { from, to, now = Date.now, models, transcriber, ...options }: RunComparison): Promise<ComparisonReport> {
  const createdAt = new Date(now()).toISOString();
  const parts = { ...(models ? { models } : {}), ...(transcriber ? { transcriber } : {}) };
  const [one, other] = [await createOfflineSystem({ bundle: from, ...parts }), await createOfflineSystem({ bundle: to, ...parts })];
  try {
    return { schemaVersion: 1, createdAt, from: from.digest, to: to.digest, ...(await compareSystems(recordings, one, { run: (recording) => other.run(underOther(recording, from, to)) }, options)) };
  } finally {
    await Promise.all([one.close(), other.close()]);
  }
}

/** A session that was let into every domain is let into every domain of the other bundle too; else into those that it has. */
function underOther(recording: Recording, from: Bundle, to: Bundle): Recording {
  const { allowedDomains, ...scope } = recording.scope ?? {};
  if (allowedDomains === undefined) return recording;
  const known = new Set(domainNames(to));
  const everywhere = domainNames(from).every((domain) => allowedDomains.includes(domain));
  return { ...recording, scope: { ...scope, ...(everywhere ? {} : { allowedDomains: allowedDomains.filter((domain) => known.has(domain)) }) } };
}
