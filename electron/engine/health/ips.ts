// Not built yet: stands here so that the rest can be tried.
import type { RegionName } from '../../../shared/aws.ts';
import type { DedicatedIps } from '../../../shared/health/panels.ts';
import { knownOf, type RegionEvidence } from './known-of.ts';

export function ipsOf(evidence: RegionEvidence, { region }: { readonly region: RegionName }): DedicatedIps {
  return {
    headline: { en: 'Not built yet.', ja: '準備中です。' },
    ips: { known: true, value: [], atMs: 0 },
    pools: knownOf(evidence.regionPools, { region, operation: '' }, []) as DedicatedIps['pools'],
    autoWarmup: null,
  };
}
