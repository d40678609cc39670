// A tracking domain that leads to another region's tracker.
import { sesConfigurationSetTrackingWrongRegion } from '../../../../../electron/engine/audits/ses-configuration-set/tracking-wrong-region.ts';
import { aliasOf, links, silence, tracker, tracking } from './sets.ts';
import { judgeIdentityCases } from '../identity-cases.ts';

judgeIdentityCases(sesConfigurationSetTrackingWrongRegion, [
  { title: 'its own', artifacts: tracking(null, aliasOf(tracker)), verdict: 'pass' },
  {
    title: 'another',
    artifacts: tracking(null, aliasOf('r.eu-west-1.awstrack.me')),
    verdict: 'fail',
    says: 'r.eu-west-1.awstrack.me',
    cures: [`replace ${links} ${tracker}`],
  },
  { title: 'a CDN', artifacts: tracking('REQUIRE', aliasOf('d111.cloudfront.net')), verdict: 'not-applicable' },
  {
    title: 'a name like it',
    artifacts: tracking(null, aliasOf('r.eu-west-1.awstrack.me.evil.example')),
    verdict: 'not-applicable',
  },
  { title: 'not known', artifacts: tracking(null, silence), verdict: 'unknown' },
]);
