// Sets that do not record an event.
import { accountEventsDeliveriesUnseen } from '../../../../../electron/engine/audits/account-events/deliveries-unseen.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsDeliveriesUnseen, [
  { title: 'recorded', evidence: W.wiringEvidence(), verdict: 'pass' },
  {
    title: 'left out',
    evidence: W.wiringEvidence({
      regionSets: W.wired(W.setWith(W.destination({ eventTypes: W.allEvents.filter((type) => type !== 'DELIVERY') }))),
    }),
    verdict: 'fail',
    says: 'shop-default',
    shows: 'nobody',
  },
  {
    title: 'at a destination that cannot work',
    evidence: W.wiringEvidence({ regionStreams: W.gone(W.streamArn) }),
    verdict: 'not-applicable',
    says: 'another check',
  },
  {
    title: 'at a stream that may not be read',
    evidence: W.wiringEvidence({ regionStreams: W.withheld('firehose:DescribeDeliveryStream', W.streamArn) }),
    verdict: 'unknown',
    says: 'firehose:',
  },
  {
    title: 'no enabled destination',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.destination({ enabled: false }))) }),
    verdict: 'not-applicable',
  },
  { title: 'no set', evidence: W.wiringEvidence({ regionSets: absent }), verdict: 'not-applicable' },
  { title: 'sets may not be listed', evidence: W.wiringEvidence({ regionSets: denied }), verdict: 'unknown' },
  { title: 'counted', evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.toCloudWatch)) }), verdict: 'pass' },
]);
