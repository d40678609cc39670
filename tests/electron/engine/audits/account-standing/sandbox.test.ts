// The sandbox.
import { accountStandingSandbox } from '../../../../../electron/engine/audits/account-standing/sandbox.ts';
import { exampleAccount } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountStandingSandbox, [
  { title: 'production', artifacts: { regionAccount: exampleAccount() }, verdict: 'pass' },
  {
    title: 'sandbox',
    artifacts: { regionAccount: exampleAccount({ productionAccess: false }) },
    verdict: 'fail',
    says: 'ProductionAccessEnabled',
  },
  { title: 'not readable', evidence: { regionAccount: denied }, verdict: 'unknown' },
]);
