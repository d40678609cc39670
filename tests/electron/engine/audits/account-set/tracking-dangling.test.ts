// Where tracking domains lead.
import { accountSetTrackingDangling } from '../../../../../electron/engine/audits/account-set/tracking-dangling.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { alias, tracked, trackingNowhere, trackingUnasked } from './tracked.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountSetTrackingDangling, [
  { title: 'to the tracker', evidence: tracked(alias('r.us-east-1.awstrack.me')), verdict: 'pass' },
  { title: 'to a CDN', evidence: tracked(alias('d111.cloudfront.net')), verdict: 'pass' },
  { title: 'nowhere', evidence: tracked(trackingNowhere), verdict: 'fail', says: 'click.shop.example', shows: 'add' },
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
