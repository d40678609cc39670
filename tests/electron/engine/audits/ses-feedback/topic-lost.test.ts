// One topic of the pair is missing.
import { sesFeedbackTopicLost } from '../../../../../electron/engine/audits/ses-feedback/topic-lost.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { both, bounces, complaints, quiet, topics } from './channels.ts';

judgeIdentityCases(sesFeedbackTopicLost, [
  { title: 'no topics', artifacts: topics({}), evidence: { sesDefaultSet: absent }, verdict: 'pass' },
  { title: 'both', artifacts: both, evidence: { sesDefaultSet: absent }, verdict: 'pass' },
  {
    title: 'bounces only',
    artifacts: topics({ bounceTopic: bounces }),
    evidence: { sesDefaultSet: absent },
    verdict: 'fail',
    says: 'complaints have none',
  },
  {
    title: 'complaints only',
    artifacts: topics({ complaintTopic: complaints }),
    evidence: { sesDefaultSet: absent },
    verdict: 'fail',
    says: 'bounces have none',
  },
  {
    title: 'bounces only, forwarding off',
    identity: quiet,
    artifacts: topics({ bounceTopic: bounces }),
    evidence: { sesDefaultSet: absent },
    verdict: 'pass',
  },
  { title: 'not readable', evidence: { sesNotifications: denied, sesDefaultSet: absent }, verdict: 'unknown' },
]);
