// Sets that send nothing.
import { accountSetSendingPaused } from '../../../../../electron/engine/audits/account-set/sending-paused.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { absent, denied, exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountSetSendingPaused, [
  { title: 'in order', evidence: { regionSets: W.wired(exampleSet({ sendingEnabled: true })) }, verdict: 'pass' },
  {
    title: 'at fault',
    evidence: { regionSets: W.wired(exampleSet({ sendingEnabled: false })) },
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
