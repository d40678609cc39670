// A topic in another region.
import { sesFeedbackTopicOtherRegion } from '../../../../../electron/engine/audits/ses-feedback/topic-other-region.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { both, events, topics } from './channels.ts';

judgeIdentityCases(sesFeedbackTopicOtherRegion, [
  { title: 'the same region', artifacts: both, evidence: { sesDefaultSet: absent }, verdict: 'pass' },
  {
    title: 'another region',
    identity: { region: 'eu-west-1' },
    artifacts: both,
    evidence: { sesDefaultSet: absent },
    verdict: 'fail',
    says: 'bounces',
  },
  {
    title: 'deliveries',
    artifacts: topics({ deliveryTopic: 'arn:aws:sns:eu-west-1:111122223333:sent' }),
    evidence: { sesDefaultSet: absent },
    verdict: 'fail',
    says: 'eu-west-1:111122223333:sent',
  },
  {
    title: 'an event destination',
    artifacts: {
      ...topics({}),
      ...events(['SEND'], { target: 'sns', arn: 'arn:aws:sns:eu-west-1:111122223333:sent' }),
    },
    verdict: 'fail',
  },
  {
    title: 'an ARN of something else',
    artifacts: { ...topics({}), ...events(['SEND'], { arn: 'arn:aws:firehose:eu-west-1:111122223333:x' }) },
    verdict: 'not-applicable',
  },
  { title: 'no topics', artifacts: topics({}), evidence: { sesDefaultSet: absent }, verdict: 'not-applicable' },
  { title: 'not readable', evidence: { sesNotifications: denied, sesDefaultSet: absent }, verdict: 'unknown' },
]);
