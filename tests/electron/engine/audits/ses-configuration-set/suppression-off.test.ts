// An override of the suppression list without a reason.
import { sesConfigurationSetSuppressionOff } from '../../../../../electron/engine/audits/ses-configuration-set/suppression-off.ts';
import { exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
const of = (change: Parameters<typeof exampleSet>[0]) => ({ sesDefaultSet: exampleSet(change) });

judgeIdentityCases(sesConfigurationSetSuppressionOff, [
  { title: "the account's", artifacts: of({ suppressedReasons: null }), verdict: 'pass', says: "account's settings" },
  { title: 'bounces only', artifacts: of({ suppressedReasons: ['BOUNCE'] }), verdict: 'pass', says: 'BOUNCE' },
  { title: 'nothing', artifacts: of({ suppressedReasons: [] }), verdict: 'fail', says: 'without any reason' },
]);
