// Optimized shared delivery for all.
import { accountVdmOptimizedDelivery } from '../../../../../electron/engine/audits/account-vdm/optimized-delivery.ts';
import { exampleAccount, wired } from '../../../../fakes/region-health.ts';
import { denied, exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountVdmOptimizedDelivery, [
  {
    title: 'not set',
    artifacts: { regionAccount: exampleAccount(), regionSets: wired([exampleSet()]) },
    verdict: 'pass',
  },
  {
    title: 'on',
    artifacts: { regionAccount: exampleAccount({ optimizedDelivery: 'ENABLED' }), regionSets: wired([exampleSet()]) },
    verdict: 'fail',
    says: 'or through shop-default',
  },
  {
    title: 'on, the set says otherwise',
    artifacts: {
      regionAccount: exampleAccount({ optimizedDelivery: 'ENABLED' }),
      regionSets: wired([exampleSet({ optimizedDelivery: 'DISABLED' })]),
    },
    verdict: 'fail',
    says: 'for mail without a configuration set.',
  },
  {
    title: 'on, sets not readable',
    artifacts: { regionAccount: exampleAccount({ optimizedDelivery: 'ENABLED' }) },
    evidence: { regionSets: denied },
    verdict: 'fail',
  },
  {
    title: 'VDM off',
    artifacts: { regionAccount: exampleAccount({ vdmEnabled: false, optimizedDelivery: 'ENABLED' }) },
    evidence: { regionSets: denied },
    verdict: 'not-applicable',
  },
  { title: 'not readable', evidence: { regionAccount: denied, regionSets: denied }, verdict: 'unknown' },
]);
