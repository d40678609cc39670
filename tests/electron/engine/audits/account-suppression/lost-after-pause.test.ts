// A list that will be deleted.
import { accountSuppressionLostAfterPause } from '../../../../../electron/engine/audits/account-suppression/lost-after-pause.ts';
import { exampleAccount } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountSuppressionLostAfterPause, [
  { title: 'sending', artifacts: { regionAccount: exampleAccount() }, verdict: 'pass' },
  {
    title: 'under review',
    artifacts: { regionAccount: exampleAccount({ enforcement: 'PROBATION' }) },
    verdict: 'pass',
  },
  {
    title: 'paused by AWS',
    artifacts: { regionAccount: exampleAccount({ enforcement: 'SHUTDOWN' }) },
    verdict: 'fail',
    says: '90 days are running',
  },
  {
    title: 'paused by its own switch',
    artifacts: { regionAccount: exampleAccount({ sendingEnabled: false }) },
    verdict: 'fail',
    says: 'the guide does not say',
  },
  { title: 'not readable', evidence: { regionAccount: denied }, verdict: 'unknown' },
]);
