// A tracking domain that leads nowhere.
import { sesConfigurationSetTrackingDangling } from '../../../../../electron/engine/audits/ses-configuration-set/tracking-dangling.ts';
import { addressesOnly, aliasOf, links, nothing, silence, tracker, tracking } from './sets.ts';
import { absent, exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';

judgeIdentityCases(sesConfigurationSetTrackingDangling, [
  { title: 'the tracker', artifacts: tracking(null, aliasOf(tracker)), verdict: 'pass' },
  { title: 'addresses of something', artifacts: tracking(null, addressesOnly), verdict: 'pass' },
  {
    title: 'nowhere',
    artifacts: tracking(null, nothing),
    verdict: 'fail',
    says: links,
    cures: [`add ${links} ${tracker}`],
  },
  { title: 'not known', artifacts: tracking(null, silence), verdict: 'unknown' },
  {
    title: 'no tracking domain',
    artifacts: { sesDefaultSet: exampleSet() },
    evidence: { trackingReplies: absent },
    verdict: 'not-applicable',
  },
]);
