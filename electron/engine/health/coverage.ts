// Not built yet: stands here so that the rest can be tried.
import type { RegionName } from '../../../shared/aws.ts';
import type { Coverage } from '../../../shared/health/coverage.ts';
import { knownOf, type RegionEvidence } from './known-of.ts';

export function coverageOf(evidence: RegionEvidence, { region }: { readonly region: RegionName }): Coverage {
  void knownOf(evidence.regionSets, { region, operation: '' }, { seen: [], absent: [], gaps: [] });
  return { headline: { en: 'Not built yet.', ja: '準備中です。' }, rows: [], traceless: [], gaps: [] };
}
