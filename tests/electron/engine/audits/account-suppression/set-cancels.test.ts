// A set that suppresses nothing.
import { accountSuppressionSetCancels } from '../../../../../electron/engine/audits/account-suppression/set-cancels.ts';
import { setGap, wired } from '../../../../fakes/region-health.ts';
import { denied, exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountSuppressionSetCancels, [
  { title: 'no override', artifacts: { regionSets: wired([exampleSet()]) }, verdict: 'pass' },
  {
    title: 'an empty override',
    artifacts: { regionSets: wired([exampleSet({ suppressedReasons: [] })]) },
    verdict: 'fail',
    says: 'shop-default',
  },
  {
    title: 'an override with a reason',
    artifacts: { regionSets: wired([exampleSet({ suppressedReasons: ['BOUNCE'] })]) },
    verdict: 'pass',
  },
  { title: 'no sets', artifacts: { regionSets: wired([]) }, verdict: 'not-applicable' },
  {
    title: 'a set that could not be read',
    artifacts: { regionSets: wired([exampleSet()], { gaps: [setGap] }) },
    verdict: 'unknown',
  },
  {
    title: 'a fault beside one that could not be read',
    artifacts: { regionSets: wired([exampleSet({ suppressedReasons: [] })], { gaps: [setGap] }) },
    verdict: 'fail',
  },
  { title: 'not readable', evidence: { regionSets: denied }, verdict: 'unknown' },
]);
