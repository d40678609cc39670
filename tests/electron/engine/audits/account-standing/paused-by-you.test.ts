// Paused by its own switch.
import { accountStandingPausedByYou } from '../../../../../electron/engine/audits/account-standing/paused-by-you.ts';
import { exampleAccount } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountStandingPausedByYou, [
  { title: 'on', artifacts: { regionAccount: exampleAccount() }, verdict: 'pass' },
  {
    title: 'off',
    artifacts: { regionAccount: exampleAccount({ sendingEnabled: false }) },
    verdict: 'fail',
    says: 'SendingEnabled false',
  },
  {
    title: 'off while AWS has paused',
    artifacts: { regionAccount: exampleAccount({ enforcement: 'SHUTDOWN', sendingEnabled: false }) },
    verdict: 'not-applicable',
    says: 'AWS has paused',
  },
  {
    title: 'on while AWS has paused',
    artifacts: { regionAccount: exampleAccount({ enforcement: 'SHUTDOWN' }) },
    verdict: 'pass',
  },
  { title: 'not readable', evidence: { regionAccount: denied }, verdict: 'unknown' },
]);
