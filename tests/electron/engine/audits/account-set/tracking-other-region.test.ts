// Where tracking domains lead.
import { accountSetTrackingOtherRegion } from '../../../../../electron/engine/audits/account-set/tracking-other-region.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { alias, tracked, trackingNowhere, trackingUnasked } from './tracked.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountSetTrackingOtherRegion, [
  { title: 'to the tracker', evidence: tracked(alias('r.us-east-1.awstrack.me')), verdict: 'pass' },
  { title: 'nowhere', evidence: tracked(trackingNowhere), verdict: 'pass' },
  {
    title: 'to another region',
    evidence: tracked(alias('r.eu-west-1.awstrack.me')),
    verdict: 'fail',
    says: 'click.shop.example',
    shows: 'r.us-east-1.awstrack.me',
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
