// Sets that suppress nothing.
import { accountSetSuppressionOff } from '../../../../../electron/engine/audits/account-set/suppression-off.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { absent, denied, exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountSetSuppressionOff, [
  {
    title: 'as the account has it',
    evidence: { regionSets: W.wired(exampleSet({ suppressedReasons: null })) },
    verdict: 'pass',
  },
  {
    title: 'a reason of its own',
    evidence: { regionSets: W.wired(exampleSet({ suppressedReasons: ['BOUNCE'] })) },
    verdict: 'pass',
  },
  {
    title: 'no reason',
    evidence: { regionSets: W.wired(exampleSet({ suppressedReasons: [] })) },
    verdict: 'fail',
    says: 'shop-default',
  },
  { title: 'no set', evidence: { regionSets: absent }, verdict: 'not-applicable' },
  { title: 'sets may not be listed', evidence: { regionSets: denied }, verdict: 'unknown' },
  {
    title: 'a set may not be read',
    evidence: { regionSets: W.withheld('ses:GetConfigurationSet', 'shop-default') },
    verdict: 'unknown',
    says: 'ses:GetConfigurationSet',
  },
]);
