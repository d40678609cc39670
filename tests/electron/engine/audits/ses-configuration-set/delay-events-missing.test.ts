// Delays that nobody records.
import { sesConfigurationSetDelayEventsMissing } from '../../../../../electron/engine/audits/ses-configuration-set/delay-events-missing.ts';
import { setWith } from './sets.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';

const twoSets = setWith(['DELIVERY_DELAY'], { enabled: false }, ['OPEN']);

judgeIdentityCases(sesConfigurationSetDelayEventsMissing, [
  { title: 'all', artifacts: setWith(['DELIVERY_DELAY']), verdict: 'pass' },
  { title: 'one less', artifacts: setWith([]), verdict: 'fail', says: 'gets DELIVERY_DELAY.' },
  { title: 'all at one that is off', artifacts: twoSets, verdict: 'fail', says: 'DELIVERY_DELAY' },
  {
    title: 'no destination at work',
    artifacts: setWith(['DELIVERY_DELAY'], { enabled: false }),
    verdict: 'not-applicable',
  },
  { title: 'not readable', evidence: { sesDefaultSet: denied }, verdict: 'unknown' },
]);
