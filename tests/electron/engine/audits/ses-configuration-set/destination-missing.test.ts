// A set that records nothing.
import { sesConfigurationSetDestinationMissing } from '../../../../../electron/engine/audits/ses-configuration-set/destination-missing.ts';
import { setWith } from './sets.ts';
import { exampleSet } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';

judgeIdentityCases(sesConfigurationSetDestinationMissing, [
  { title: 'one', artifacts: setWith(['SEND']), verdict: 'pass' },
  {
    title: 'none',
    artifacts: { sesDefaultSet: exampleSet({ eventDestinations: [] }) },
    verdict: 'fail',
    says: 'no event destination',
  },
  { title: 'one that is off', artifacts: setWith(['SEND'], { enabled: false }), verdict: 'fail', says: 'is disabled' },
]);
