// A topic that SES can never publish to.
import { accountEventsTopicOtherRegion } from '../../../../../electron/engine/audits/account-events/topic-other-region.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsTopicOtherRegion, [
  {
    title: 'in order',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.toTopic)), regionTopics: W.wired(W.topic()) }),
    verdict: 'pass',
  },
  {
    title: 'in order, whatever SNS would say',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.toTopic)), regionTopics: denied }),
    verdict: 'pass',
  },
  {
    title: 'at fault, at a set',
    evidence: W.wiringEvidence({
      regionSets: W.wired(W.setWith({ ...W.toTopic, arn: W.topicArn.replace('us-east-1', 'eu-west-1') })),
    }),
    verdict: 'fail',
    says: 'notices',
    shows: 'shop-default',
  },
  {
    title: 'at fault, at an identity',
    evidence: W.wiringEvidence({
      regionFeeds: W.wired(W.feed({}, { complaintTopic: W.topicArn.replace('us-east-1', 'eu-west-1') })),
    }),
    verdict: 'fail',
    says: 'shop.example',
  },
  { title: 'no topic', evidence: W.wiringEvidence(), verdict: 'not-applicable' },
  { title: 'identities may not be listed', evidence: W.wiringEvidence({ regionFeeds: denied }), verdict: 'unknown' },
]);
