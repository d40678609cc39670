// Pools that sets send from.
import { accountSetPoolEmpty } from '../../../../../electron/engine/audits/account-set/pool-empty.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { absent, denied, exampleSet, seen } from '../../../../fakes/ses-identity.ts';
import { ip, ipEvidence } from '../../../../fakes/region-ips.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountSetPoolEmpty, [
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
    title: 'without an address',
    evidence: ipEvidence({
      regionSets: W.wired(exampleSet({ sendingPool: 'own' })),
      regionIps: seen([ip({ pool: 'other' })]),
    }),
    verdict: 'fail',
    says: 'shop-default',
  },
  {
    title: 'no dedicated address at all',
    evidence: ipEvidence({
      regionSets: W.wired(exampleSet({ sendingPool: 'ses-default-dedicated-pool' })),
      regionIps: absent,
    }),
    verdict: 'fail',
  },
  {
    title: 'addresses may not be listed',
    evidence: ipEvidence({ regionSets: W.wired(exampleSet({ sendingPool: 'own' })), regionIps: denied }),
    verdict: 'unknown',
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
