// Template failures that nobody records.
import { sesConfigurationSetRenderingEventsMissing } from '../../../../../electron/engine/audits/ses-configuration-set/rendering-events-missing.ts';
import { setWith } from './sets.ts';
import { denied } from '../../../../fakes/ses-identity.ts';
import { judgeIdentityCases } from '../identity-cases.ts';

const twoSets = setWith(['RENDERING_FAILURE'], { enabled: false }, ['OPEN']);

judgeIdentityCases(sesConfigurationSetRenderingEventsMissing, [
  { title: 'all', artifacts: setWith(['RENDERING_FAILURE']), verdict: 'pass' },
  { title: 'one less', artifacts: setWith([]), verdict: 'fail', says: 'gets RENDERING_FAILURE.' },
  { title: 'all at one that is off', artifacts: twoSets, verdict: 'fail', says: 'RENDERING_FAILURE' },
  {
    title: 'no destination at work',
    artifacts: setWith(['RENDERING_FAILURE'], { enabled: false }),
    verdict: 'not-applicable',
  },
  { title: 'not readable', evidence: { sesDefaultSet: denied }, verdict: 'unknown' },
]);
