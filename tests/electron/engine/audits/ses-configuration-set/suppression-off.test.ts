// An override of the suppression list without a reason.
import { sesConfigurationSetSuppressionOff } from '../../../../../electron/engine/audits/ses-configuration-set/suppression-off.ts';
import { healthyAccount } from '../../../../fakes/memory-answers.ts';
import { denied, exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
const of = (change: Parameters<typeof exampleSet>[0]) => ({ sesDefaultSet: exampleSet(change) });

const account = (suppressedReasons: readonly string[]) => ({
  sesAccount: { ...healthyAccount, region: 'us-east-1', suppressedReasons },
});

judgeIdentityCases(sesConfigurationSetSuppressionOff, [
  {
    title: "the account's",
    artifacts: { ...of({ suppressedReasons: null }), ...account(['BOUNCE']) },
    verdict: 'pass',
    says: "account's settings",
  },
  {
    title: "the account's, which has none",
    artifacts: { ...of({ suppressedReasons: null }), ...account([]) },
    verdict: 'fail',
    says: 'follows the account',
  },
  {
    title: "the account's, which is not readable",
    artifacts: of({ suppressedReasons: null }),
    evidence: { sesAccount: denied },
    verdict: 'unknown',
  },
  {
    title: 'bounces only',
    artifacts: { ...of({ suppressedReasons: ['BOUNCE'] }), ...account([]) },
    verdict: 'pass',
    says: 'BOUNCE',
  },
  {
    title: 'nothing',
    artifacts: of({ suppressedReasons: [] }),
    evidence: { sesAccount: denied },
    verdict: 'fail',
    says: 'without any reason',
  },
]);
