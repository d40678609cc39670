// Optimized shared delivery for all.
import { accountVdmOptimizedDelivery } from '../../../../../electron/engine/audits/account-vdm/optimized-delivery.ts';
import { exampleAccount } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountVdmOptimizedDelivery, [
  { title: 'not set', artifacts: { regionAccount: exampleAccount() }, verdict: 'pass' },
  {
    title: 'on',
    artifacts: { regionAccount: exampleAccount({ optimizedDelivery: 'ENABLED' }) },
    verdict: 'fail',
    says: 'mail without a configuration set',
  },
  {
    title: 'VDM off',
    artifacts: { regionAccount: exampleAccount({ vdmEnabled: false, optimizedDelivery: 'ENABLED' }) },
    verdict: 'not-applicable',
  },
  { title: 'not readable', evidence: { regionAccount: denied }, verdict: 'unknown' },
]);
