// Not built yet: stands here so that the rest can be tried.
import type { RegionName } from '../../../shared/aws.ts';
import type { Alarms } from '../../../shared/health/panels.ts';
import { knownOf, type RegionEvidence } from './known-of.ts';

export function alarmsOf(evidence: RegionEvidence, { region }: { readonly region: RegionName }): Alarms {
  return {
    headline: { en: 'Not built yet.', ja: '準備中です。' },
    alarms: knownOf(evidence.regionAlarms, { region, operation: '' }, []) as Alarms['alarms'],
    missing: [],
  };
}
