// No reputation policy.
import { accountTenantPolicyNone } from '../../../../../electron/engine/audits/account-tenant/policy-none.ts';
import { entity } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountTenantPolicyNone, [
  { title: 'none there', artifacts: { regionEntities: [] }, verdict: 'not-applicable' },
  { title: 'standard', artifacts: { regionEntities: [entity()] }, verdict: 'pass' },
  {
    title: 'the policy none',
    artifacts: { regionEntities: [entity({ policy: 'arn:aws:ses:us-east-1:aws:reputation-policy/none' })] },
    verdict: 'fail',
    says: 'tenant/blue',
  },
  { title: 'not told', artifacts: { regionEntities: [entity({ policy: null })] }, verdict: 'pass' },
  { title: 'not readable', evidence: { regionEntities: denied }, verdict: 'unknown' },
]);
