// Bounces, complaints and rejects that nobody records.
import { sesConfigurationSetBounceEventsMissing } from '../../../../../electron/engine/audits/ses-configuration-set/bounce-events-missing.ts';
import { setWith } from './sets.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';

const twoSets = setWith(['BOUNCE', 'COMPLAINT', 'REJECT'], { enabled: false }, ['OPEN']);

judgeIdentityCases(sesConfigurationSetBounceEventsMissing, [
  { title: 'all', artifacts: setWith(['BOUNCE', 'COMPLAINT', 'REJECT']), verdict: 'pass' },
  { title: 'one less', artifacts: setWith(['COMPLAINT', 'REJECT']), verdict: 'fail', says: 'gets BOUNCE.' },
  { title: 'all at one that is off', artifacts: twoSets, verdict: 'fail', says: 'BOUNCE' },
  {
    title: 'no destination at work',
    artifacts: setWith(['BOUNCE', 'COMPLAINT', 'REJECT'], { enabled: false }),
    verdict: 'not-applicable',
  },
  { title: 'not readable', evidence: { sesDefaultSet: denied }, verdict: 'unknown' },
]);
