// Not built yet: stands here so that the rest can be tried.
import type { RegionName } from '../../../shared/aws.ts';
import type { Sets } from '../../../shared/health/sets.ts';
import { knownOf, type RegionEvidence } from './known-of.ts';

export function setsOf(evidence: RegionEvidence, { region }: { readonly region: RegionName }): Sets {
  void knownOf(evidence.regionSets, { region, operation: '' }, { seen: [], absent: [], gaps: [] });
  return { sets: [], unread: [], gaps: [] };
}
