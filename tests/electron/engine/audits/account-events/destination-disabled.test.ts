// Destinations that are switched off.
import { accountEventsDestinationDisabled } from '../../../../../electron/engine/audits/account-events/destination-disabled.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountEventsDestinationDisabled, [
  { title: 'enabled', evidence: W.wiringEvidence(), verdict: 'pass' },
  {
    title: 'disabled',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith(W.destination({ enabled: false }))) }),
    verdict: 'fail',
    says: 'events (shop-default)',
    shows: 'shop-default',
  },
  {
    title: 'no destination',
    evidence: W.wiringEvidence({ regionSets: W.wired(W.setWith()) }),
    verdict: 'not-applicable',
  },
  { title: 'sets may not be listed', evidence: W.wiringEvidence({ regionSets: denied }), verdict: 'unknown' },
]);
