// A tenant that was reinstated.
import { accountTenantReinstated } from '../../../../../electron/engine/audits/account-tenant/reinstated.ts';
import { tenant } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountTenantReinstated, [
  { title: 'none', artifacts: { regionTenants: [] }, verdict: 'not-applicable' },
  { title: 'enabled', artifacts: { regionTenants: [tenant('ENABLED')] }, verdict: 'pass' },
  { title: 'reinstated', artifacts: { regionTenants: [tenant('REINSTATED')] }, verdict: 'fail', says: 'blue' },
  { title: 'not readable', evidence: { regionTenants: denied }, verdict: 'unknown' },
]);
