// VDM that is off.
import { accountVdmOff } from '../../../../../electron/engine/audits/account-vdm/off.ts';
import { exampleAccount } from '../../../../fakes/region-health.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountVdmOff, [
  { title: 'on', artifacts: { regionAccount: exampleAccount() }, verdict: 'pass' },
  { title: 'off', artifacts: { regionAccount: exampleAccount({ vdmEnabled: false }) }, verdict: 'fail' },
  { title: 'not readable', evidence: { regionAccount: denied }, verdict: 'unknown' },
]);
