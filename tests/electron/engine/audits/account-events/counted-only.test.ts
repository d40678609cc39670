// Sets whose events are only counted.
import { accountEventsCountedOnly } from '../../../../../electron/engine/audits/account-events/counted-only.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsCountedOnly, [
  {
    title: 'a stream beside',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.toCloudWatch, W.destination())) }),
    verdict: 'pass',
  },
  {
    title: 'CloudWatch alone',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.toCloudWatch, W.destination({ enabled: false }))) }),
    verdict: 'fail',
    says: 'shop-default',
    shows: 'cloudwatch',
  },
  {
    title: 'nothing enabled',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.destination({ enabled: false }))) }),
    verdict: 'not-applicable',
    says: 'another check',
  },
  { title: 'sets may not be listed', evidence: W.wiringEvidence({ regionSets: denied }), verdict: 'unknown' },
]);
