// Not built yet: stands here so that the rest can be tried.
import type { RegionName } from '../../../shared/aws.ts';
import type { Newer } from '../../../shared/health/panels.ts';
import { knownOf, type RegionEvidence } from './known-of.ts';

export function newerOf(evidence: RegionEvidence, { region }: { readonly region: RegionName }): Newer {
  const where = { region, operation: '' };
  return {
    tenants: knownOf(evidence.regionTenants, where, []),
    entities: knownOf(evidence.regionEntities, where, []),
    endpoints: knownOf(evidence.regionEndpoints, where, []),
  };
}
