// A finding of high impact.
import { accountTenantImpactHigh } from '../../../../../electron/engine/audits/account-tenant/impact-high.ts';
import { entity } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountTenantImpactHigh, [
  { title: 'none', artifacts: { regionEntities: [] }, verdict: 'not-applicable' },
  { title: 'no finding', artifacts: { regionEntities: [entity()] }, verdict: 'pass' },
  { title: 'low', artifacts: { regionEntities: [entity({ impact: 'LOW' })] }, verdict: 'pass' },
  { title: 'high', artifacts: { regionEntities: [entity({ impact: 'HIGH' })] }, verdict: 'fail', says: 'tenant/blue' },
  { title: 'not readable', evidence: { regionEntities: denied }, verdict: 'unknown' },
]);
