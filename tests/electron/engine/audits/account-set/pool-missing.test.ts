// Pools that sets send from.
import { accountSetPoolMissing } from '../../../../../electron/engine/audits/account-set/pool-missing.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { denied, exampleSet, seen } from '../../../../fakes/ses-identity.ts';
import { ipEvidence } from '../../../../fakes/region-ips.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountSetPoolMissing, [
  {
    title: 'with an address',
    evidence: ipEvidence({ regionSets: W.wired(exampleSet({ sendingPool: 'own' })) }),
    verdict: 'pass',
  },
  {
    title: 'shared',
    evidence: ipEvidence({ regionSets: W.wired(exampleSet({ sendingPool: 'ses-shared-pool' })) }),
    verdict: 'pass',
  },
  {
    title: 'managed by SES',
    evidence: ipEvidence({
      regionSets: W.wired(exampleSet({ sendingPool: 'managed' })),
      regionPools: seen([{ name: 'managed', scaling: 'MANAGED' }]),
    }),
    verdict: 'pass',
  },
  {
    title: 'gone',
    evidence: ipEvidence({ regionSets: W.wired(exampleSet({ sendingPool: 'gone' })) }),
    verdict: 'fail',
    says: 'shop-default',
  },
  {
    title: 'gone, whatever the addresses are',
    evidence: ipEvidence({ regionSets: W.wired(exampleSet({ sendingPool: 'gone' })), regionIps: denied }),
    verdict: 'fail',
  },
  {
    title: 'pools may not be listed',
    evidence: ipEvidence({ regionSets: W.wired(exampleSet({ sendingPool: 'own' })), regionPools: denied }),
    verdict: 'unknown',
  },
  {
    title: 'no pool',
    evidence: ipEvidence({ regionSets: W.wired(exampleSet({ sendingPool: null })) }),
    verdict: 'not-applicable',
  },
  { title: 'sets may not be listed', evidence: ipEvidence({ regionSets: denied }), verdict: 'unknown' },
]);
