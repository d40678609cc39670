// Opens and clicks, of events and of VDM.
import { accountSetTrackingSwitchesDiffer } from '../../../../../electron/engine/audits/account-set/tracking-switches-differ.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { denied, exampleSet, seen } from '../../../../fakes/ses-identity.ts';
import { account } from '../../../../fakes/region-ips.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountSetTrackingSwitchesDiffer, [
  {
    title: 'both',
    evidence: {
      regionAccount: seen(account({ engagementTracking: 'ENABLED' })),
      regionSets: W.wired(exampleSet({ eventDestinations: [W.destination()] })),
    },
    verdict: 'pass',
  },
  {
    title: 'neither',
    evidence: {
      regionAccount: seen(account({})),
      regionSets: W.wired(exampleSet({ eventDestinations: [W.destination({ eventTypes: ['SEND'] })] })),
    },
    verdict: 'pass',
  },
  {
    title: 'events only',
    evidence: {
      regionAccount: seen(account({})),
      regionSets: W.wired(exampleSet({ eventDestinations: [W.destination()] })),
    },
    verdict: 'fail',
    says: 'shop-default',
    shows: 'shop-default',
  },
  {
    title: 'VDM only',
    evidence: {
      regionAccount: seen(account({})),
      regionSets: W.wired(
        exampleSet({ eventDestinations: [W.destination({ eventTypes: ['SEND'] })], engagementTracking: 'ENABLED' }),
      ),
    },
    verdict: 'fail',
  },
  {
    title: 'VDM off',
    evidence: {
      regionAccount: seen(account({ vdmEnabled: false })),
      regionSets: W.wired(exampleSet({ eventDestinations: [W.destination()] })),
    },
    verdict: 'not-applicable',
  },
  {
    title: 'the account may not be read',
    evidence: { regionAccount: denied, regionSets: W.wired(exampleSet({})) },
    verdict: 'unknown',
  },
  {
    title: 'sets may not be listed',
    evidence: { regionAccount: seen(account()), regionSets: denied },
    verdict: 'unknown',
  },
]);
