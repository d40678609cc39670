// A fault between SES and a delivery stream.
import { accountEventsStreamGone } from '../../../../../electron/engine/audits/account-events/stream-gone.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsStreamGone, [
  { title: 'in order', evidence: W.wiringEvidence(), verdict: 'pass' },
  {
    title: 'at fault',
    evidence: W.wiringEvidence({ regionStreams: W.gone(W.streamArn) }),
    verdict: 'fail',
    says: 'events (shop-default)',
    shows: 'deliverystream/ses-events',
  },
  {
    title: 'no stream',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.toCloudWatch)) }),
    verdict: 'not-applicable',
  },
  { title: 'sets may not be listed', evidence: W.wiringEvidence({ regionSets: denied }), verdict: 'unknown' },
  {
    title: 'may not be read',
    evidence: W.wiringEvidence({ regionStreams: W.withheld('firehose:DescribeDeliveryStream', W.streamArn) }),
    verdict: 'unknown',
    says: 'firehose:DescribeDeliveryStream',
  },
]);
