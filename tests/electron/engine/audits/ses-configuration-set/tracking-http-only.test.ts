// Tracking that can do HTTP only.
import { sesConfigurationSetTrackingHttpOnly } from '../../../../../electron/engine/audits/ses-configuration-set/tracking-http-only.ts';
import { addressesOnly, aliasOf, silence, tracker, tracking } from './sets.ts';
import { judgeIdentityCases } from '../identity-cases.ts';

judgeIdentityCases(sesConfigurationSetTrackingHttpOnly, [
  { title: 'not set, straight to SES', artifacts: tracking(null, aliasOf(tracker)), verdict: 'fail', says: 'not set' },
  {
    title: 'optional, straight to SES',
    artifacts: tracking('OPTIONAL', aliasOf(tracker)),
    verdict: 'fail',
    says: 'OPTIONAL',
  },
  { title: 'optional, through a CDN', artifacts: tracking('OPTIONAL', addressesOnly), verdict: 'pass' },
  { title: 'required', artifacts: tracking('REQUIRE', aliasOf(tracker)), verdict: 'not-applicable' },
  { title: 'not known', artifacts: tracking(null, silence), verdict: 'unknown' },
]);
