import type { ManifestStatus, ManifestView } from '../../schemas/generated/types.ts';
import type { Tone } from '../components/badge.tsx';

export const MANIFEST_TONES: Readonly<Record<ManifestStatus, Tone>> = { draft: 'review', active: 'auto', retired: 'plain' };

/** As the API names one version. */
export function keyOf({ id, version }: ManifestView): string {
  return `${id}@${version}`;
}
