// The panel of what is newer in SES: tenants, reputation entities, multi-region endpoints.
import type { RegionName } from '../../../shared/aws.ts';
import type { Newer } from '../../../shared/health/panels.ts';
import { knownOf, type RegionEvidence } from './known-of.ts';

export function newerOf(evidence: RegionEvidence, { region }: { readonly region: RegionName }): Newer {
  return {
    tenants: knownOf(evidence.regionTenants, { region, operation: 'ListTenants' }, []),
    entities: knownOf(evidence.regionEntities, { region, operation: 'ListReputationEntities' }, []),
    endpoints: knownOf(evidence.regionEndpoints, { region, operation: 'ListMultiRegionEndpoints' }, []),
  };
}
