// One of bounces and complaints is told.
import { sesFeedbackChannelPartial } from '../../../../../electron/engine/audits/ses-feedback/channel-partial.ts';
import { absent, denied } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { bounces, events, quiet, topics } from './channels.ts';

judgeIdentityCases(sesFeedbackChannelPartial, [
  { title: 'both', artifacts: topics({}), evidence: { sesDefaultSet: absent }, verdict: 'pass' },
  {
    title: 'bounces only',
    identity: quiet,
    artifacts: { ...topics({ bounceTopic: bounces }), ...events([]) },
    verdict: 'fail',
    says: 'complaints',
  },
  {
    title: 'one by a topic, one by an event',
    identity: quiet,
    artifacts: { ...topics({ bounceTopic: bounces }), ...events(['COMPLAINT']) },
    verdict: 'pass',
  },
  {
    title: 'complaints only',
    identity: quiet,
    artifacts: { ...topics({}), ...events(['COMPLAINT']) },
    verdict: 'fail',
    says: 'bounces',
  },
  { title: 'neither', identity: quiet, artifacts: { ...topics({}), ...events([]) }, verdict: 'not-applicable' },
  {
    title: 'bounces by an event, topics not readable',
    identity: quiet,
    artifacts: events(['BOUNCE']),
    evidence: { sesNotifications: denied },
    verdict: 'unknown',
  },
]);
