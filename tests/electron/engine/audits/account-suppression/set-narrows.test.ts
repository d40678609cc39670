// A set that suppresses less.
import { accountSuppressionSetNarrows } from '../../../../../electron/engine/audits/account-suppression/set-narrows.ts';
import { exampleAccount, wired } from '../../../../fakes/region-health.ts';
import { denied, exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeRegionCases } from '../region-cases.ts';

judgeRegionCases(accountSuppressionSetNarrows, [
  {
    title: 'no override',
    artifacts: { regionAccount: exampleAccount(), regionSets: wired([exampleSet()]) },
    verdict: 'pass',
  },
  {
    title: 'the same',
    artifacts: {
      regionAccount: exampleAccount(),
      regionSets: wired([exampleSet({ suppressedReasons: ['COMPLAINT', 'BOUNCE'] })]),
    },
    verdict: 'pass',
  },
  {
    title: 'one less',
    artifacts: { regionAccount: exampleAccount(), regionSets: wired([exampleSet({ suppressedReasons: ['BOUNCE'] })]) },
    verdict: 'fail',
    shows: 'COMPLAINT',
  },
  {
    title: 'no less than the account',
    artifacts: {
      regionAccount: exampleAccount({ suppressedReasons: ['BOUNCE'] }),
      regionSets: wired([exampleSet({ suppressedReasons: ['BOUNCE'] })]),
    },
    verdict: 'pass',
  },
  {
    title: 'nothing, which another check covers',
    artifacts: { regionAccount: exampleAccount(), regionSets: wired([exampleSet({ suppressedReasons: [] })]) },
    verdict: 'pass',
  },
  {
    title: 'no sets',
    artifacts: { regionAccount: exampleAccount(), regionSets: wired([]) },
    verdict: 'not-applicable',
  },
  {
    title: 'account not readable',
    artifacts: { regionSets: wired([exampleSet()]) },
    evidence: { regionAccount: denied },
    verdict: 'unknown',
  },
  {
    title: 'sets not readable',
    artifacts: { regionAccount: exampleAccount() },
    evidence: { regionSets: denied },
    verdict: 'unknown',
  },
]);
