// Sends and deliveries that nobody records.
import { sesConfigurationSetDeliveryEventsMissing } from '../../../../../electron/engine/audits/ses-configuration-set/delivery-events-missing.ts';
import { setWith } from './sets.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';

const twoSets = setWith(['SEND', 'DELIVERY'], { enabled: false }, ['OPEN']);

judgeIdentityCases(sesConfigurationSetDeliveryEventsMissing, [
  { title: 'all', artifacts: setWith(['SEND', 'DELIVERY']), verdict: 'pass' },
  { title: 'one less', artifacts: setWith(['DELIVERY']), verdict: 'fail', says: 'gets SEND.' },
  { title: 'all at one that is off', artifacts: twoSets, verdict: 'fail', says: 'SEND' },
  {
    title: 'no destination at work',
    artifacts: setWith(['SEND', 'DELIVERY'], { enabled: false }),
    verdict: 'not-applicable',
  },
  { title: 'not readable', evidence: { sesDefaultSet: denied }, verdict: 'unknown' },
]);
