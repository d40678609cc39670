// Where tracking domains lead.
import { accountSetTrackingHttpOnly } from '../../../../../electron/engine/audits/account-set/tracking-http-only.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { alias, tracked, trackingNowhere, trackingUnasked } from './tracked.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountSetTrackingHttpOnly, [
  { title: 'by a CDN', evidence: tracked(alias('d111.cloudfront.net')), verdict: 'pass' },
  {
    title: 'HTTPS is required, which is another check',
    evidence: tracked(alias('r.us-east-1.awstrack.me'), { httpsPolicy: 'REQUIRE' }),
    verdict: 'pass',
  },
  {
    title: 'over HTTP',
    evidence: tracked(alias('r.us-east-1.awstrack.me')),
    verdict: 'fail',
    says: 'click.shop.example',
  },
  {
    title: 'by choice',
    evidence: tracked(alias('r.us-east-1.awstrack.me'), { httpsPolicy: 'OPTIONAL' }),
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
