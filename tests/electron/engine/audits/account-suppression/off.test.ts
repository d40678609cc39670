// Nothing is suppressed.
import { accountSuppressionOff } from '../../../../../electron/engine/audits/account-suppression/off.ts';
import { exampleAccount } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountSuppressionOff, [
  { title: 'both', artifacts: { regionAccount: exampleAccount() }, verdict: 'pass', says: 'BOUNCE, COMPLAINT' },
  { title: 'one', artifacts: { regionAccount: exampleAccount({ suppressedReasons: ['BOUNCE'] }) }, verdict: 'pass' },
  { title: 'none', artifacts: { regionAccount: exampleAccount({ suppressedReasons: [] }) }, verdict: 'fail' },
  { title: 'not readable', evidence: { regionAccount: denied }, verdict: 'unknown' },
]);
