// Destinations at Amazon Pinpoint.
import { accountEventsPinpoint } from '../../../../../electron/engine/audits/account-events/pinpoint.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsPinpoint, [
  { title: 'none', evidence: W.wiringEvidence(), verdict: 'pass' },
  {
    title: 'one',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.destination({ target: 'pinpoint' }))) }),
    verdict: 'fail',
    says: 'shop-default',
    shows: 'pinpoint',
  },
  { title: 'no set', evidence: W.wiringEvidence({ regionSets: absent }), verdict: 'not-applicable' },
  { title: 'sets may not be listed', evidence: W.wiringEvidence({ regionSets: denied }), verdict: 'unknown' },
]);
