// A tenant that may not send.
import { accountTenantDisabled } from '../../../../../electron/engine/audits/account-tenant/disabled.ts';
import { entity, tenant } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountTenantDisabled, [
  { title: 'none', artifacts: { regionTenants: [], regionEntities: [] }, verdict: 'not-applicable' },
  { title: 'enabled', artifacts: { regionTenants: [tenant('ENABLED')], regionEntities: [] }, verdict: 'pass' },
  {
    title: 'disabled',
    artifacts: { regionTenants: [tenant('DISABLED')], regionEntities: [entity()] },
    verdict: 'fail',
    says: 'blue',
  },
  {
    title: 'disabled by SES, which another check covers',
    artifacts: { regionTenants: [tenant('DISABLED')], regionEntities: [entity({ sesStatus: 'DISABLED' })] },
    verdict: 'pass',
  },
  {
    title: 'disabled, by whom is not readable',
    artifacts: { regionTenants: [tenant('DISABLED')] },
    evidence: { regionEntities: denied },
    verdict: 'fail',
  },
  { title: 'not readable', evidence: { regionTenants: denied, regionEntities: denied }, verdict: 'unknown' },
]);
