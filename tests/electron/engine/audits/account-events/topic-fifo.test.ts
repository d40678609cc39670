// A topic that SES can never publish to.
import { accountEventsTopicFifo } from '../../../../../electron/engine/audits/account-events/topic-fifo.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsTopicFifo, [
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
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith({ ...W.toTopic, arn: `${W.topicArn}.fifo` })) }),
    verdict: 'fail',
    says: 'notices',
    shows: 'shop-default',
  },
  {
    title: 'at fault, at an identity',
    evidence: W.wiringEvidence({ regionFeeds: W.wired(W.feed({}, { complaintTopic: `${W.topicArn}.fifo` })) }),
    verdict: 'fail',
    says: 'shop.example',
  },
  { title: 'no topic', evidence: W.wiringEvidence(), verdict: 'not-applicable' },
  { title: 'identities may not be listed', evidence: W.wiringEvidence({ regionFeeds: denied }), verdict: 'unknown' },
]);
