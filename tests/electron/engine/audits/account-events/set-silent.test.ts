// Sets without an enabled destination.
import { accountEventsSetSilent } from '../../../../../electron/engine/audits/account-events/set-silent.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsSetSilent, [
  {
    title: 'one is enabled',
    evidence: W.wiringEvidence({
      regionSets: W.wired(W.setWith(W.destination(), W.destination({ name: 'off', enabled: false }))),
    }),
    verdict: 'pass',
  },
  {
    title: 'none at all',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith()) }),
    verdict: 'fail',
    says: 'shop-default',
  },
  {
    title: 'all disabled',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.destination({ enabled: false }))) }),
    verdict: 'fail',
    says: 'shop-default',
    shows: 'disabled',
  },
  { title: 'no set', evidence: W.wiringEvidence({ regionSets: absent }), verdict: 'not-applicable' },
  { title: 'sets may not be listed', evidence: W.wiringEvidence({ regionSets: denied }), verdict: 'unknown' },
  {
    title: 'a set may not be read',
    evidence: W.wiringEvidence({ regionSets: W.withheld('ses:GetConfigurationSet', 'shop-default') }),
    verdict: 'unknown',
  },
]);
