// Sets that insist on TLS.
import { accountSetTlsRequired } from '../../../../../electron/engine/audits/account-set/tls-required.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { absent, denied, exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountSetTlsRequired, [
  { title: 'in order', evidence: { regionSets: W.wired(exampleSet({ tlsPolicy: 'OPTIONAL' })) }, verdict: 'pass' },
  {
    title: 'at fault',
    evidence: { regionSets: W.wired(exampleSet({ tlsPolicy: 'REQUIRE' })) },
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
