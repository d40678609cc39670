// Sending switched off for the set.
import { sesConfigurationSetSendingPaused } from '../../../../../electron/engine/audits/ses-configuration-set/sending-paused.ts';
import { absent, denied, exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';
const of = (change: Parameters<typeof exampleSet>[0]) => ({ sesDefaultSet: exampleSet(change) });

judgeIdentityCases(sesConfigurationSetSendingPaused, [
  { title: 'enabled', artifacts: of({}), verdict: 'pass' },
  { title: 'paused', artifacts: of({ sendingEnabled: false }), verdict: 'fail', says: 'shop-default' },
  { title: 'no set', evidence: { sesDefaultSet: absent }, verdict: 'not-applicable' },
  { title: 'not readable', evidence: { sesDefaultSet: denied }, verdict: 'unknown' },
]);
