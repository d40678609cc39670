// 0.3 % complaints at a provider.
import { accountReputationProviderComplaintsHigh } from '../../../../../electron/engine/audits/account-reputation/provider-complaints-high.ts';
import { provider } from '../../../../fakes/region-health.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountReputationProviderComplaintsHigh, [
  { title: 'below', artifacts: { regionProviders: provider('Yahoo', 1000, 10000, 29) }, verdict: 'pass' },
  {
    title: 'at it',
    artifacts: { regionProviders: [...provider('Yahoo', 1000, 10000, 30), ...provider('AOL', 9, 100, 0)] },
    verdict: 'fail',
    says: 'Yahoo 0.3%',
  },
  { title: 'two of few', artifacts: { regionProviders: provider('GMX', 2, 10, 2) }, verdict: 'pass' },
  {
    title: 'Gmail, which reports none',
    artifacts: { regionProviders: provider('Gmail', 5000, 0, 0) },
    verdict: 'not-applicable',
    says: 'Gmail',
  },
  { title: 'VDM off', evidence: { regionProviders: absent }, verdict: 'not-applicable', says: 'is off' },
  { title: 'not readable', evidence: { regionProviders: denied }, verdict: 'unknown' },
]);
