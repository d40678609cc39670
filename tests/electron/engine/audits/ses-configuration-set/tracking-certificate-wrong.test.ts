// HTTPS that is required where there can be no certificate.
import { sesConfigurationSetTrackingCertificateWrong } from '../../../../../electron/engine/audits/ses-configuration-set/tracking-certificate-wrong.ts';
import { aliasOf, silence, tracker, tracking } from './sets.ts';
import { judgeIdentityCases } from '../identity-cases.ts';

judgeIdentityCases(sesConfigurationSetTrackingCertificateWrong, [
  {
    title: 'required, straight to SES',
    artifacts: tracking('REQUIRE', aliasOf(tracker)),
    verdict: 'fail',
    says: 'HTTPS policy is REQUIRE',
  },
  { title: 'for opens, straight to SES', artifacts: tracking('REQUIRE_OPEN_ONLY', aliasOf(tracker)), verdict: 'fail' },
  { title: 'required, through a CDN', artifacts: tracking('REQUIRE', aliasOf('d111.cloudfront.net')), verdict: 'pass' },
  { title: 'optional, straight to SES', artifacts: tracking('OPTIONAL', aliasOf(tracker)), verdict: 'pass' },
  { title: 'not known', artifacts: tracking('REQUIRE', silence), verdict: 'unknown' },
]);
