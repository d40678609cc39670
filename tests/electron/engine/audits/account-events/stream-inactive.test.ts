// A fault between SES and a delivery stream.
import { accountEventsStreamInactive } from '../../../../../electron/engine/audits/account-events/stream-inactive.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsStreamInactive, [
  { title: 'in order', evidence: W.wiringEvidence(), verdict: 'pass' },
  {
    title: 'at fault',
    evidence: W.wiringEvidence({ regionStreams: W.wired(W.stream({ status: 'CREATING_FAILED' })) }),
    verdict: 'fail',
    says: 'events (shop-default)',
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
