// Not built yet: stands here so that the rest can be tried.
import type { RegionName } from '../../../shared/aws.ts';
import type { SuppressionSettings } from '../../../shared/health/suppression.ts';
import { knownOf, type RegionEvidence } from './known-of.ts';

export function suppressionOf(
  evidence: RegionEvidence,
  { region }: { readonly region: RegionName },
): SuppressionSettings {
  return {
    reasons: knownOf(undefined, { region, operation: String(evidence.regionSets === undefined) }, []),
    overrides: [],
    headline: { en: 'Not built yet.', ja: '準備中です。' },
    gaps: [],
  };
}
