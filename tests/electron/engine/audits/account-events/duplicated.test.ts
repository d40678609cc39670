// Events that are told twice.
import { accountEventsDuplicated } from '../../../../../electron/engine/audits/account-events/duplicated.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsDuplicated, [
  { title: 'once', evidence: W.wiringEvidence(), verdict: 'pass' },
  {
    title: 'a stream and a count',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.destination(), W.toCloudWatch)) }),
    verdict: 'pass',
  },
  {
    title: 'two destinations to one stream',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.destination(), W.destination({ name: 'again' }))) }),
    verdict: 'fail',
    says: 'shop-default',
    shows: 'again',
  },
  {
    title: 'two for different events',
    evidence: W.wiringEvidence({
      regionSets: W.wired(
        W.setWith(W.destination({ eventTypes: ['SEND'] }), W.destination({ name: 'again', eventTypes: ['OPEN'] })),
      ),
    }),
    verdict: 'pass',
  },
  {
    title: 'forwarding beside a topic',
    evidence: W.wiringEvidence({
      regionFeeds: W.wired(W.feed({ feedbackForwarding: true }, { bounceTopic: W.topicArn })),
      regionTopics: W.wired(W.topic()),
    }),
    verdict: 'fail',
    says: 'shop.example',
  },
  {
    title: 'forwarding beside a stream',
    evidence: W.wiringEvidence({ regionFeeds: W.wired(W.feed({ feedbackForwarding: true })) }),
    verdict: 'pass',
  },
  {
    title: 'a topic of the identity and of its set',
    evidence: W.wiringEvidence({
      regionSets: W.wired(W.setWith(W.toTopic)),
      regionFeeds: W.wired(W.feed({}, { bounceTopic: W.topicArn })),
      regionTopics: W.wired(W.topic()),
    }),
    verdict: 'fail',
    says: 'shop.example',
  },
  {
    title: 'forwarding beside a topic that is gone',
    evidence: W.wiringEvidence({
      regionFeeds: W.wired(W.feed({ feedbackForwarding: true }, { bounceTopic: W.topicArn })),
      regionTopics: W.gone(W.topicArn),
    }),
    verdict: 'pass',
  },
  {
    title: 'nothing is told',
    evidence: W.wiringEvidence({ regionSets: absent, regionFeeds: W.wired(W.feed({ configurationSet: null })) }),
    verdict: 'not-applicable',
  },
  { title: 'identities may not be listed', evidence: W.wiringEvidence({ regionFeeds: denied }), verdict: 'unknown' },
]);
