// Urgent mail with optimized shared delivery.
import { accountSetOptimizedDelivery } from '../../../../../electron/engine/audits/account-set/optimized-delivery.ts';
import * as W from '../../../../fakes/region-wiring.ts';
import { denied, exampleSet, seen } from '../../../../fakes/ses-identity.ts';
import { account } from '../../../../fakes/region-ips.ts';
import { judgeWiringCases } from '../wiring-cases.ts';

judgeWiringCases(accountSetOptimizedDelivery, [
  {
    title: 'off',
    evidence: { regionAccount: seen(account({ optimizedDelivery: 'DISABLED' })), regionSets: W.wired(exampleSet({})) },
    verdict: 'pass',
  },
  {
    title: 'on for an account that sends urgent mail',
    evidence: { regionAccount: seen(account({ optimizedDelivery: 'ENABLED' })), regionSets: W.wired(exampleSet({})) },
    verdict: 'fail',
    says: 'shop-default',
  },
  {
    title: 'on for the set itself',
    evidence: { regionAccount: seen(account({})), regionSets: W.wired(exampleSet({ optimizedDelivery: 'ENABLED' })) },
    verdict: 'fail',
  },
  {
    title: 'off for the set',
    evidence: {
      regionAccount: seen(account({ optimizedDelivery: 'ENABLED' })),
      regionSets: W.wired(exampleSet({ optimizedDelivery: 'DISABLED' })),
    },
    verdict: 'pass',
  },
  {
    title: 'a newsletter',
    evidence: {
      regionAccount: seen(account({ optimizedDelivery: 'ENABLED' })),
      regionSets: W.wired(exampleSet({ name: 'newsletter' })),
    },
    verdict: 'not-applicable',
  },
  {
    title: 'a receipt of a marketing account',
    evidence: {
      regionAccount: seen(account({ optimizedDelivery: 'ENABLED', mailType: 'MARKETING' })),
      regionSets: W.wired(exampleSet({ name: 'receipts' })),
    },
    verdict: 'fail',
    says: 'receipts',
  },
  {
    title: 'a dedicated pool',
    evidence: {
      regionAccount: seen(account({ optimizedDelivery: 'ENABLED' })),
      regionSets: W.wired(exampleSet({ sendingPool: 'own' })),
    },
    verdict: 'not-applicable',
  },
  {
    title: 'VDM off',
    evidence: {
      regionAccount: seen(account({ vdmEnabled: false, optimizedDelivery: 'ENABLED' })),
      regionSets: W.wired(exampleSet({})),
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
