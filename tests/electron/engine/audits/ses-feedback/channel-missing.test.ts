// Nobody is told of bounces and complaints.
import { sesFeedbackChannelMissing } from '../../../../../electron/engine/audits/ses-feedback/channel-missing.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { both, events, quiet, topics } from './channels.ts';

judgeIdentityCases(sesFeedbackChannelMissing, [
  { title: 'e-mail', artifacts: topics({}), evidence: { sesDefaultSet: absent }, verdict: 'pass' },
  {
    title: 'e-mail, the rest not readable',
    evidence: { sesNotifications: denied, sesDefaultSet: denied },
    verdict: 'pass',
  },
  { title: 'topics', identity: quiet, artifacts: both, evidence: { sesDefaultSet: absent }, verdict: 'pass' },
  {
    title: 'events',
    identity: quiet,
    artifacts: { ...topics({}), ...events(['BOUNCE', 'COMPLAINT']) },
    verdict: 'pass',
  },
  {
    title: 'other events',
    identity: quiet,
    artifacts: { ...topics({}), ...events(['SEND']) },
    verdict: 'fail',
    says: 'records neither',
  },
  {
    title: 'events at a destination that is off',
    identity: quiet,
    artifacts: { ...topics({}), ...events(['BOUNCE', 'COMPLAINT'], { enabled: false }) },
    verdict: 'fail',
  },
  {
    title: 'no set at all',
    identity: { ...quiet, configurationSet: null },
    artifacts: topics({}),
    evidence: { sesDefaultSet: absent },
    verdict: 'fail',
    says: 'no default configuration set',
  },
  {
    title: 'topics not readable',
    identity: quiet,
    artifacts: events(['SEND']),
    evidence: { sesNotifications: denied },
    verdict: 'unknown',
  },
]);
