// The same bounce told twice.
import { sesFeedbackDuplicated } from '../../../../../electron/engine/audits/ses-feedback/duplicated.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { both, bounces, complaints, events, quiet, topics } from './channels.ts';

judgeIdentityCases(sesFeedbackDuplicated, [
  { title: 'e-mail alone', artifacts: topics({}), evidence: { sesDefaultSet: absent }, verdict: 'pass' },
  { title: 'e-mail and topics', artifacts: both, evidence: { sesDefaultSet: absent }, verdict: 'fail', says: bounces },
  { title: 'e-mail and an archive', artifacts: { ...topics({}), ...events(['BOUNCE', 'COMPLAINT']) }, verdict: 'pass' },
  { title: 'topics alone', identity: quiet, artifacts: both, evidence: { sesDefaultSet: absent }, verdict: 'pass' },
  {
    title: 'the same topic by two ways',
    identity: quiet,
    artifacts: { ...both, ...events(['BOUNCE'], { target: 'sns', arn: bounces }) },
    verdict: 'fail',
    says: bounces,
  },
  {
    title: 'another topic by events',
    identity: quiet,
    artifacts: { ...both, ...events(['BOUNCE'], { target: 'sns', arn: complaints }) },
    verdict: 'pass',
  },
  { title: 'not readable', evidence: { sesNotifications: denied, sesDefaultSet: absent }, verdict: 'unknown' },
]);
