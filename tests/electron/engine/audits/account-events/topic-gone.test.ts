// A fault of an SNS topic in use.
import { accountEventsTopicGone } from '../../../../../electron/engine/audits/account-events/topic-gone.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsTopicGone, [
  {
    title: 'in order',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.toTopic)), regionTopics: W.wired(W.topic()) }),
    verdict: 'pass',
  },
  {
    title: 'at fault, at a set',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.toTopic)), regionTopics: W.gone(W.topicArn) }),
    verdict: 'fail',
    says: 'notices (shop-default)',
    shows: 'arn:aws:sns',
  },
  {
    title: 'at fault, at an identity',
    evidence: W.wiringEvidence({
      regionSets: absent,
      regionFeeds: W.wired(W.feed({}, { bounceTopic: W.topicArn })),
      regionTopics: W.gone(W.topicArn),
    }),
    verdict: 'fail',
    says: 'shop',
  },
  {
    title: 'at fault, at a destination that is off',
    evidence: W.wiringEvidence({
      regionSets: W.wired(W.setWith({ ...W.toTopic, enabled: false })),
      regionTopics: W.gone(W.topicArn),
    }),
    verdict: 'not-applicable',
  },
  { title: 'no topic', evidence: W.wiringEvidence(), verdict: 'not-applicable' },
  { title: 'sets may not be listed', evidence: W.wiringEvidence({ regionSets: denied }), verdict: 'unknown' },
  {
    title: 'may not be read',
    evidence: W.wiringEvidence({
      regionSets: W.wired(W.setWith(W.toTopic)),
      regionTopics: W.withheld('sns:GetTopicAttributes', W.topicArn),
    }),
    verdict: 'unknown',
    says: 'sns:GetTopicAttributes',
  },
]);
