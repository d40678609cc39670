// A tracking domain that no destination makes use of.
import { sesConfigurationSetTrackingEventsMissing } from '../../../../../electron/engine/audits/ses-configuration-set/tracking-events-missing.ts';
import { exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
const of = (change: Parameters<typeof exampleSet>[0]) => ({ sesDefaultSet: exampleSet(change) });
const clicks = [
  { name: 'clicks', enabled: true, eventTypes: ['CLICK'], target: 'sns', arn: null, roleArn: null, dimensions: [] },
] as const;

judgeIdentityCases(sesConfigurationSetTrackingEventsMissing, [
  { title: 'no tracking domain', artifacts: of({}), verdict: 'not-applicable' },
  {
    title: 'no opens and clicks',
    artifacts: of({ trackingDomain: 'links.shop.example' }),
    verdict: 'fail',
    says: 'OPEN or CLICK',
  },
  {
    title: 'clicks',
    artifacts: of({ trackingDomain: 'links.shop.example', eventDestinations: clicks }),
    verdict: 'pass',
  },
]);
