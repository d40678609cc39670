// 0.1 % complaints at a provider.
import { accountReputationProviderComplaintsRaised } from '../../../../../electron/engine/audits/account-reputation/provider-complaints-raised.ts';
import { provider } from '../../../../fakes/region-health.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountReputationProviderComplaintsRaised, [
  { title: 'below', artifacts: { regionProviders: provider('Yahoo', 1000, 10000, 9) }, verdict: 'pass' },
  {
    title: 'at it',
    artifacts: { regionProviders: provider('Yahoo', 1000, 10000, 10) },
    verdict: 'fail',
    says: 'Yahoo 0.1%',
  },
  {
    title: 'as high as another check covers',
    artifacts: { regionProviders: provider('Yahoo', 1000, 10000, 30) },
    verdict: 'pass',
  },
  { title: 'VDM off', evidence: { regionProviders: absent }, verdict: 'not-applicable' },
  { title: 'not readable', evidence: { regionProviders: denied }, verdict: 'unknown' },
]);
