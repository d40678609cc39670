// A fault between SES and a delivery stream.
import { accountEventsStreamOtherRegion } from '../../../../../electron/engine/audits/account-events/stream-other-region.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsStreamOtherRegion, [
  { title: 'in order', evidence: W.wiringEvidence(), verdict: 'pass' },
  {
    title: 'at fault',
    evidence: W.wiringEvidence({
      regionSets: W.wired(W.setWith(W.destination({ arn: W.streamArn.replace('us-east-1', 'eu-west-1') }))),
    }),
    verdict: 'fail',
    says: 'events (shop-default)',
    shows: 'eu-west-1',
  },
  {
    title: 'no stream',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.toCloudWatch)) }),
    verdict: 'not-applicable',
  },
  { title: 'sets may not be listed', evidence: W.wiringEvidence({ regionSets: denied }), verdict: 'unknown' },
]);
