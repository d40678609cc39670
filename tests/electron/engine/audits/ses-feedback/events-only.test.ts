// Bounces told by events alone.
import { sesFeedbackEventsOnly } from '../../../../../electron/engine/audits/ses-feedback/events-only.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
import { both, events, quiet, topics } from './channels.ts';

judgeIdentityCases(sesFeedbackEventsOnly, [
  {
    title: 'events alone',
    identity: quiet,
    artifacts: { ...topics({}), ...events(['BOUNCE', 'COMPLAINT']) },
    verdict: 'fail',
    says: 'shop-default',
  },
  { title: 'e-mail as well', artifacts: { ...topics({}), ...events(['BOUNCE', 'COMPLAINT']) }, verdict: 'pass' },
  {
    title: 'a topic as well',
    identity: quiet,
    artifacts: { ...both, ...events(['BOUNCE', 'COMPLAINT']) },
    verdict: 'pass',
  },
  { title: 'nothing', identity: quiet, artifacts: { ...topics({}), ...events([]) }, verdict: 'not-applicable' },
  {
    title: 'topics not readable',
    identity: quiet,
    artifacts: events(['BOUNCE', 'COMPLAINT']),
    evidence: { sesNotifications: denied },
    verdict: 'unknown',
  },
]);
