// Whether somebody hears of bounces, identity by identity.
import { accountEventsBouncesUnheard } from '../../../../../electron/engine/audits/account-events/bounces-unheard.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { absent, denied, seen } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsBouncesUnheard, [
  { title: 'by the default set', evidence: W.wiringEvidence(), verdict: 'pass' },
  {
    title: 'by forwarding',
    evidence: W.wiringEvidence({ regionFeeds: W.wired(W.feed({ configurationSet: null, feedbackForwarding: true })) }),
    verdict: 'pass',
  },
  {
    title: 'by nothing',
    evidence: W.wiringEvidence({ regionFeeds: W.wired(W.feed({ configurationSet: null })) }),
    verdict: 'fail',
    says: 'shop.example',
    shows: 'nobody',
  },
  {
    title: 'by a topic that is gone',
    evidence: W.wiringEvidence({
      regionFeeds: W.wired(W.feed({ configurationSet: null }, { bounceTopic: W.topicArn })),
      regionTopics: W.gone(W.topicArn),
    }),
    verdict: 'fail',
    says: 'shop.example',
    shows: 'cannot arrive',
  },
  {
    title: 'by a topic that works',
    evidence: W.wiringEvidence({
      regionFeeds: W.wired(W.feed({ configurationSet: null }, { bounceTopic: W.topicArn })),
      regionTopics: W.wired(W.topic()),
    }),
    verdict: 'pass',
  },
  {
    title: 'by a topic that may not be read',
    evidence: W.wiringEvidence({
      regionFeeds: W.wired(W.feed({ configurationSet: null }, { bounceTopic: W.topicArn })),
      regionTopics: W.withheld('sns:GetTopicAttributes', W.topicArn),
    }),
    verdict: 'unknown',
    says: 'sns:GetTopicAttributes',
  },
  {
    title: 'counted only',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.toCloudWatch)) }),
    verdict: 'fail',
    says: 'shop.example',
    shows: 'counted only',
  },
  {
    title: 'by another event only',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.destination({ eventTypes: ['SEND'] }))) }),
    verdict: 'fail',
  },
  {
    title: 'notifications may not be read',
    evidence: W.wiringEvidence({ regionFeeds: W.wired(W.feed({ configurationSet: null }, null)) }),
    verdict: 'unknown',
  },
  {
    title: 'an identity that may not send yet',
    evidence: W.wiringEvidence({ regionFeeds: W.wired(W.feed({ configurationSet: null, verifiedForSending: false })) }),
    verdict: 'not-applicable',
  },
  { title: 'no identity', evidence: W.wiringEvidence({ regionFeeds: absent }), verdict: 'not-applicable' },
  { title: 'identities may not be listed', evidence: W.wiringEvidence({ regionFeeds: denied }), verdict: 'unknown' },
  {
    title: 'more identities than are read',
    evidence: W.wiringEvidence({ regionFeeds: seen({ seen: [W.feed()], absent: [], gaps: [], unread: 40 }) }),
    verdict: 'pass',
    says: 'Of the 41 identities, 1 were read',
  },
]);
