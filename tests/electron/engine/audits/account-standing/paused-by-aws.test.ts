// Paused by AWS.
import { accountStandingPausedByAws } from '../../../../../electron/engine/audits/account-standing/paused-by-aws.ts';
import { exampleAccount } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountStandingPausedByAws, [
  { title: 'healthy', artifacts: { regionAccount: exampleAccount() }, verdict: 'pass', says: 'HEALTHY' },
  {
    title: 'under review',
    artifacts: { regionAccount: exampleAccount({ enforcement: 'PROBATION' }) },
    verdict: 'pass',
    says: 'PROBATION',
  },
  {
    title: 'shut down',
    artifacts: { regionAccount: exampleAccount({ enforcement: 'SHUTDOWN' }) },
    verdict: 'fail',
    says: 'SHUTDOWN',
  },
  {
    title: 'shut down with its own switch off',
    artifacts: { regionAccount: exampleAccount({ enforcement: 'SHUTDOWN', sendingEnabled: false }) },
    verdict: 'fail',
  },
  { title: 'not readable', evidence: { regionAccount: denied }, verdict: 'unknown' },
]);
