// A FIFO topic.
import { sesFeedbackTopicFifo } from '../../../../../electron/engine/audits/ses-feedback/topic-fifo.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { both, bounces, topics } from './channels.ts';

judgeIdentityCases(sesFeedbackTopicFifo, [
  { title: 'standard', artifacts: both, evidence: { sesDefaultSet: absent }, verdict: 'pass' },
  {
    title: 'FIFO',
    artifacts: topics({ bounceTopic: `${bounces}.fifo` }),
    evidence: { sesDefaultSet: absent },
    verdict: 'fail',
    says: 'bounces.fifo',
  },
  {
    title: 'FIFO, the set not readable',
    artifacts: topics({ bounceTopic: `${bounces}.fifo` }),
    evidence: { sesDefaultSet: denied },
    verdict: 'fail',
  },
]);
