// A tenant that SES disabled.
import { accountTenantDisabledBySes } from '../../../../../electron/engine/audits/account-tenant/disabled-by-ses.ts';
import { entity } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountTenantDisabledBySes, [
  { title: 'none', artifacts: { regionEntities: [] }, verdict: 'not-applicable' },
  { title: 'enabled', artifacts: { regionEntities: [entity()] }, verdict: 'pass' },
  {
    title: 'disabled',
    artifacts: { regionEntities: [entity({ sesStatus: 'DISABLED', sesCause: 'High bounce rate' })] },
    verdict: 'fail',
    says: 'tn-1 (High bounce rate)',
  },
  {
    title: 'disabled by the customer',
    artifacts: { regionEntities: [entity({ customerStatus: 'DISABLED' })] },
    verdict: 'pass',
  },
  { title: 'not readable', evidence: { regionEntities: denied }, verdict: 'unknown' },
]);
