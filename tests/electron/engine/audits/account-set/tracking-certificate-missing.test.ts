// Where tracking domains lead.
import { accountSetTrackingCertificateMissing } from '../../../../../electron/engine/audits/account-set/tracking-certificate-missing.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { alias, tracked, trackingNowhere, trackingUnasked } from './tracked.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountSetTrackingCertificateMissing, [
  { title: 'over HTTP', evidence: tracked(alias('r.us-east-1.awstrack.me')), verdict: 'pass' },
  { title: 'by a CDN', evidence: tracked(alias('d111.cloudfront.net'), { httpsPolicy: 'REQUIRE' }), verdict: 'pass' },
  {
    title: 'over HTTPS',
    evidence: tracked(alias('r.us-east-1.awstrack.me'), { httpsPolicy: 'REQUIRE' }),
    verdict: 'fail',
    says: 'click.shop.example',
  },
  {
    title: 'opens over HTTPS',
    evidence: tracked(alias('r.us-east-1.awstrack.me'), { httpsPolicy: 'REQUIRE_OPEN_ONLY' }),
    verdict: 'fail',
    says: 'click.shop.example',
  },
  { title: 'cannot be looked up', evidence: tracked(trackingUnasked), verdict: 'unknown', says: 'click.shop.example' },
  {
    title: 'no tracking domain',
    evidence: tracked(trackingNowhere, { trackingDomain: null }),
    verdict: 'not-applicable',
  },
  {
    title: 'sets may not be listed',
    evidence: { ...tracked(trackingNowhere), regionSets: denied, regionTracking: denied },
    verdict: 'unknown',
  },
]);
