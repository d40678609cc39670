// A fault of an SNS topic in use.
import { accountEventsTopicEncrypted } from '../../../../../electron/engine/audits/account-events/topic-encrypted.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsTopicEncrypted, [
  {
    title: 'in order',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.toTopic)), regionTopics: W.wired(W.topic()) }),
    verdict: 'pass',
  },
  {
    title: 'at fault, at a set',
    evidence: W.wiringEvidence({
      regionSets: W.wired(W.setWith(W.toTopic)),
      regionTopics: W.wired(W.topic({ kmsKeyId: 'alias/ses' })),
    }),
    verdict: 'fail',
    says: 'notices',
  },
  {
    title: 'at fault, at an identity',
    evidence: W.wiringEvidence({
      regionSets: absent,
      regionFeeds: W.wired(W.feed({}, { bounceTopic: W.topicArn })),
      regionTopics: W.wired(W.topic({ kmsKeyId: 'alias/ses' })),
    }),
    verdict: 'fail',
    says: 'shop',
  },
  {
    title: 'at fault, at a destination that is off',
    evidence: W.wiringEvidence({
      regionSets: W.wired(W.setWith({ ...W.toTopic, enabled: false })),
      regionTopics: W.wired(W.topic({ kmsKeyId: 'alias/ses' })),
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
